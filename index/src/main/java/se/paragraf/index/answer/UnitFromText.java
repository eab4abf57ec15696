package se.paragraf.index.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.index.search.ParagraphRef;
import se.paragraf.index.search.Place;

/**
 * Gives a number in a table that tells no unit the unit in which a sentence of the same § tells the
 * same number of the same thing: {@code Hemtjänst −3 180} beside {@code hemtjänsten svarar för -3
 * 180 tkr}.
 */
final class UnitFromText {

  /** Fewer digits than these are the same by chance. */
  private static final int TELLING_DIGITS = 4;

  /** Letters that a word keeps in its other forms. */
  private static final int KEPT_LETTERS = 6;

  /** Shorter words of a label name nothing. */
  private static final int SHORT_WORD = 3;

  private final List<ToldFigure> inUnits;

  /**
   * @param told all figures that may answer
   */
  UnitFromText(List<ToldFigure> told) {
    this.inUnits =
        told.stream().filter(one -> !one.figure().isCell() && !one.figure().isCount()).toList();
  }

  /** The figure in the unit of the text; as it is where no text tells it. */
  ToldFigure of(ToldFigure told) {
    boolean bare = told.figure().isCell() && told.figure().isCount();
    String digits = digits(told.figure());
    return bare && digits.length() >= TELLING_DIGITS
        ? inUnits.stream()
            .filter(other -> digits(other.figure()).equals(digits) && saysTheSame(other, told))
            .findFirst()
            .map(other -> inUnitOf(other, told))
            .orElse(told)
        : told;
  }

  private static boolean saysTheSame(ToldFigure text, ToldFigure cell) {
    Place there = text.scored().view().place();
    Place here = cell.scored().view().place();
    String quote = text.scored().statement().quote().toLowerCase(Locale.ROOT);
    List<String> label =
        cell.scored().statement().cell().stream()
            .flatMap(fact -> Words.in(fact.label()).stream())
            .filter(word -> word.length() > SHORT_WORD)
            .toList();
    return there.document().path().equals(here.document().path())
        && there
            .paragraph()
            .flatMap(ParagraphRef::number)
            .equals(here.paragraph().flatMap(ParagraphRef::number))
        && !label.isEmpty()
        && label.stream()
            .map(word -> word.substring(0, Math.min(KEPT_LETTERS, word.length())))
            .allMatch(stem -> quote.contains(stem.toLowerCase(Locale.ROOT)));
  }

  private static ToldFigure inUnitOf(ToldFigure text, ToldFigure cell) {
    Figure bare = cell.figure();
    Figure told = text.figure();
    Figure complete =
        new Figure(
            bare.shown() + told.shown().replaceAll("^[^\\p{L}%]+", " "),
            bare.value().signum() < 0 ? told.value().abs().negate() : told.value().abs(),
            told.unit(),
            bare.noun(),
            bare.around(),
            bare.start(),
            bare.end(),
            Optional.empty(),
            bare.period().or(told::period),
            bare.asOf());
    return new ToldFigure(
        complete, Stream.concat(cell.sources().stream(), text.sources().stream()).toList());
  }

  private static String digits(Figure figure) {
    return figure.shown().replaceAll("\\D", "");
  }
}
