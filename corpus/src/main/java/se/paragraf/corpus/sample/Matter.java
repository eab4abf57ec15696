package se.paragraf.corpus.sample;

import java.util.List;
import java.util.Optional;

/**
 * A § of minutes, or the one unnumbered matter of a memo or extract.
 *
 * @param number first or only § number
 * @param lastNumber last number when one heading carries several
 * @param title as printed
 * @param caseNumbers as printed, without {@code Dnr}
 * @param sections in printed order
 * @param embedded documents merged in after this §
 */
public record Matter(
    Optional<Integer> number,
    Optional<Integer> lastNumber,
    Optional<String> title,
    List<String> caseNumbers,
    List<Section> sections,
    List<Part> embedded) {

  public Matter {
    caseNumbers = List.copyOf(caseNumbers);
    sections = List.copyOf(sections);
    embedded = List.copyOf(embedded);
  }

  /** {@code 52}, or {@code 45–47}; empty without a number. */
  public String numbers() {
    return number.map(n -> lastNumber.map(last -> n + "–" + last).orElse("" + n)).orElse("");
  }
}
