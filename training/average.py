"""Averages the weights of runs that started from the same heads (train.py --seed the same, --order another)."""
import argparse

import torch


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument('weights', nargs='+', help='weights.pt of each run')
    p.add_argument('--out', required=True)
    options = p.parse_args()
    runs = [torch.load(path, map_location='cpu') for path in options.weights]
    torch.save({key: sum(run[key] for run in runs) / len(runs) for key in runs[0]}, options.out)


if __name__ == '__main__':
    main()
