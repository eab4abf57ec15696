package se.paragraf.cli.web.page;

import static se.paragraf.cli.web.html.Html.el;
import static se.paragraf.cli.web.html.Html.link;
import static se.paragraf.cli.web.html.Html.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.http.Parameters;
import se.paragraf.cli.web.live.Protection;
import se.paragraf.index.chain.ReadReferences;
import se.paragraf.index.chain.Reference;

/** Running text of a document, with the words sought marked and references to §§ as links. */
final class Prose {

  private final ReadReferences references = new ReadReferences();
  private final Protection protection;
  private final String document;
  private final List<String> words;

  /**
   * @param document id of the one the text stands in
   * @param words to mark, as printed
   */
  Prose(Protection protection, String document, List<String> words) {
    this.protection = protection;
    this.document = document;
    this.words = List.copyOf(words);
  }

  /** The lines of a text as paragraphs. */
  Html paragraphs(String lines) {
    return Html.all(lines.lines().filter(line -> !line.isBlank()).map(line -> el("p", line(line))));
  }

  /** One line. */
  Html line(String raw) {
    String line = protection.mask(raw);
    List<Html> pieces = new ArrayList<>();
    int at = 0;
    for (Reference reference : references.in(line)) {
      int start = line.indexOf(reference.text(), at);
      if (start >= 0) {
        pieces.add(marked(line.substring(at, start)));
        at = start + reference.text().length();
        pieces.add(link(address(reference), marked(line.substring(start, at))));
      }
    }
    pieces.add(marked(line.substring(at)));
    return Html.all(pieces);
  }

  private String address(Reference reference) {
    return new Parameters(Map.of("ref", reference.text())).with("from", document).at("/follow");
  }

  private Html marked(String line) {
    if (words.isEmpty() || line.isEmpty()) {
      return text(line);
    }
    List<Html> pieces = new ArrayList<>();
    Matcher found = pattern().matcher(line);
    int at = 0;
    while (found.find()) {
      pieces.add(text(line.substring(at, found.start())));
      pieces.add(el("mark", text(found.group())));
      at = found.end();
    }
    pieces.add(text(line.substring(at)));
    return Html.all(pieces);
  }

  /** Whole words only; the longer of two that begin alike first. */
  private Pattern pattern() {
    String any =
        words.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?<![\\p{L}\\d])(?:" + any + ")(?![\\p{L}\\d])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
