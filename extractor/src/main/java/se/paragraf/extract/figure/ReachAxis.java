package se.paragraf.extract.figure;

import java.util.Comparator;
import java.util.List;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Ruling;

/**
 * Widens a chart whose lines hang free in the air down to its axis: a rule below all of it, with
 * nothing but numbers in between and a row of names right below.
 */
final class ReachAxis {

  /** An axis lies at most this far below the lowest line of its chart, points. */
  private static final double FARTHEST_PT = 150;

  /** An axis is at most so many times as long as the lines above it are wide. */
  private static final double LONGEST = 1.6;

  /** Names stand this near below their axis, in em. */
  private static final double NAMES_EM = 1.2;

  private static final int LEAST_NAMES = 3;

  private final List<Ruling> rules;
  private final List<Word> words;

  /**
   * @param words of the page
   */
  ReachAxis(PageContent page, List<Word> words) {
    this.rules = page.rulings().stream().filter(Ruling::horizontal).toList();
    this.words = words;
  }

  Box from(Box core) {
    return rules.stream()
        .filter(rule -> rule.y0() > core.y1() && rule.y0() <= core.y1() + FARTHEST_PT)
        .filter(rule -> rule.x0() <= core.x0() + 1 && rule.x1() >= core.x1() - 1)
        .filter(rule -> rule.length() <= LONGEST * core.width())
        .map(rule -> new Box(rule.x0(), core.y1(), rule.x1(), rule.y0()))
        .filter(this::hasNames)
        .filter(this::isFree)
        .min(Comparator.comparingDouble(Box::height))
        .map(core::union)
        .orElse(core);
  }

  private boolean hasNames(Box between) {
    return words.stream()
            .filter(word -> word.y0() > between.y1() - 1)
            .filter(word -> word.y0() <= between.y1() + NAMES_EM * word.fontSize())
            .filter(word -> word.x1() > between.x0() && word.x0() < between.x1())
            .limit(LEAST_NAMES)
            .count()
        == LEAST_NAMES;
  }

  private boolean isFree(Box between) {
    return words.stream()
        .filter(between::holdsCenter)
        .noneMatch(word -> word.text().chars().anyMatch(Character::isLetter));
  }
}
