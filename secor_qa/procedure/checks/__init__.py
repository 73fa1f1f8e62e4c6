"""The seven justification checks of clause 2.5: each a room whose door is its `__init__`, with one small file per thing
that it looks at; what several of them need stands beside the rooms.
"""
