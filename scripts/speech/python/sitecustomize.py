"""Orca keeps its log back until some kilobytes have come together; here it is read line by line."""
import builtins

_open = builtins.open


def open_by_line(file, mode="r", buffering=-1, *args, **kwargs):
    if "w" in mode and str(file).endswith("orca.log"):
        buffering = 1
    return _open(file, mode, buffering, *args, **kwargs)


builtins.open = open_by_line
