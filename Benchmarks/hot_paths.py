#!/usr/bin/env python3
"""Count the instructions of one run of each hot path, by valgrind: the same figure whatever else the machine does.

usage: hot_paths.py HOT-PATHS

Each is run a few times and twice as often; the difference is what one run costs, without start and end of the program.
"""
import os
import re
import subprocess
import sys
import tempfile

FEW = {"read-50": 1, "index-50": 1}


def instructions(program, name, count):
    with tempfile.NamedTemporaryFile() as out:
        result = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out.name}", program, name, str(count)],
            capture_output=True, text=True, check=True)
    return int(re.search(r"Collected : (\d+)", result.stderr).group(1))


def main():
    with tempfile.TemporaryDirectory() as folder:
        # Valgrind 3.19 gives up on the debug information that Swift writes.
        program = os.path.join(folder, "hot-paths")
        subprocess.run(["strip", "--strip-debug", "-o", program, sys.argv[1]], check=True)
        table(program)


def table(program):
    names = subprocess.run([program, "--list"], capture_output=True, text=True, check=True).stdout.split()
    print("| hot path | instructions a run |")
    print("|---|---|")
    for name in names:
        count = FEW.get(name, 20)
        once = (instructions(program, name, 2 * count) - instructions(program, name, count)) / count
        print(f"| {name} | {once:,.0f} |", flush=True)


if __name__ == "__main__":
    main()
