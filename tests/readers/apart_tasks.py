"""Tasks that hang, crash or swell, for the process in which files from outside are read."""

from secor_qa.readers import apart


def tasks(monkeypatch, **bodies):
    """Start a process apart that has further tasks, each a line of Python."""
    sources = [f"import os, sys\ndef {name}(name, data):\n    {body}" for name, body in bodies.items()]
    lines = "; ".join(f"exec({source!r}, globals())" for source in sources)
    names = "; ".join(f"worker._TASKS['{name}'] = 'secor_qa.readers.apart.worker:{name}'" for name in bodies)
    put = "; ".join(f"worker.{name} = {name}" for name in bodies)
    start = f"from secor_qa.readers.apart import worker; {lines}; {names}; {put}; worker.main()"
    apart._let_go()
    monkeypatch.setattr(apart, "_START", start)
