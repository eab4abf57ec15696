package se.paragraf.corpus.sample;

import java.util.List;
import java.util.stream.Stream;

/**
 * One document.
 *
 * @param kind {@code protokoll}, {@code protokollsutdrag}, {@code tjansteskrivelse}, {@code
 *     rapport}, {@code kallelse}, {@code bilaga}
 * @param fields what its front page and running heads say
 * @param matters its §§; one without a number in a memo or an extract that carries a single matter
 * @param blocks its running text, of a report or attachment
 */
public record Part(String kind, Fields fields, List<Matter> matters, List<Block> blocks) {

  public Part {
    matters = List.copyOf(matters);
    blocks = List.copyOf(blocks);
  }

  /** The documents merged between its §§. */
  public Stream<Part> embedded() {
    return matters.stream().flatMap(matter -> matter.embedded().stream());
  }

  /** The heading the document carries. */
  public String title() {
    return fields.first("title").orElseGet(() -> kind + " " + fields.one("body"));
  }
}
