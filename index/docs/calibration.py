#!/usr/bin/env python3
"""Fits the weights of se.paragraf.index.answer.Measure and prints how reliable the confidence is.

usage: calibration.py SCORER.py QUESTIONS.json MEASURES.jsonl [QUESTIONS.json MEASURES.jsonl ...]

SCORER.py holds score(question, answer, abstained) -> (right, why), as score_answers.py does. MEASURES.jsonl is what
MeasuresTest writes: the likeliest answer to each question with its measures. Weights are kept from going below nought,
but for BASE and the kinds; the table is of ten parts, each judged by weights fitted on the other nine. Needs NumPy and
SciPy.
"""
import importlib.util
import json
import sys

import numpy as np
from scipy.optimize import minimize

FREE = {'BASE', 'IS_FIGURE', 'IS_DATE', 'IS_PERSON', 'IS_PASSAGE'}
RIDGE, HIGHEST, PARTS, ENOUGH = 0.02, 12, 10, 0.5


def read(score, questions, measures):
    gold = {q['id']: q for q in json.load(open(questions))}
    for line in open(measures):
        found = json.loads(line)
        if 'measures' in found:
            q = gold[found['id']]
            q.setdefault('accept', [])
            right = q['kind'] != 'none' and bool(score(q, found['text'], abstained=False)[0])
            yield list(found['measures']), list(found['measures'].values()), right


def fit(x, y, names):
    ridge = RIDGE * np.array([n != 'BASE' for n in names])

    def loss(w):
        p = 1 / (1 + np.exp(-(x @ w)))
        cost = -(y * np.log(p + 1e-9) + (1 - y) * np.log(1 - p + 1e-9)).sum() + (ridge * w * w).sum()
        return cost, x.T @ (p - y) + 2 * ridge * w

    bounds = [(None, None) if n in FREE else (0, HIGHEST) for n in names]
    return minimize(loss, np.zeros(len(names)), jac=True, bounds=bounds, method='L-BFGS-B').x


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    spec = importlib.util.spec_from_file_location('scorer', sys.argv[1])
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    rows = [r for i in range(2, len(sys.argv) - 1, 2) for r in read(scorer.score, sys.argv[i], sys.argv[i + 1])]
    names = rows[0][0]
    x, y = np.array([r[1] for r in rows], float), np.array([r[2] for r in rows], float)
    order = np.random.RandomState(1).permutation(len(rows))
    told = np.zeros(len(rows))
    for part in range(PARTS):
        out = order[part::PARTS]
        rest = np.setdiff1d(order, out)
        told[out] = 1 / (1 + np.exp(-(x[out] @ fit(x[rest], y[rest], names))))
    print('| confidence | answers | right |\n|---|---|---|')
    for low, high in ((0, .3), (.3, ENOUGH), (ENOUGH, .7), (.7, .85), (.85, .95), (.95, 1.01)):
        there = (told >= low) & (told < high)
        share = f'{y[there].mean():.2f}' if there.any() else '–'
        print(f'| {low:.2f}–{min(high, 1):.2f} | {there.sum()} | {share} |')
    for name, weight in zip(names, fit(x, y, names)):
        print(f'{name} {weight:.2f}')


if __name__ == '__main__':
    main()
