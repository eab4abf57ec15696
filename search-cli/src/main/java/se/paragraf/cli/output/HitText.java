package se.paragraf.cli.output;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.index.search.Highlight;
import se.paragraf.index.search.Hit;
import se.paragraf.index.search.ParagraphRef;
import se.paragraf.index.search.SearchResult;

/** Hits as people read them: where, what, and the words that were found. */
public final class HitText {

  /** About three lines; the rest is one command away. */
  private static final int EXCERPT_CHARACTERS = 280;

  private final Messages messages;
  private final Console console;

  public HitText(Messages messages, Console console) {
    this.messages = messages;
    this.console = console;
  }

  public String of(SearchResult result) {
    Lines lines = new Lines(console.width());
    lines.add(0, summary(result));
    result.didYouMean().ifPresent(mended -> lines.add(0, messages.text("search.mean", mended)));
    int number = 1;
    for (Hit hit : result.hits()) {
      hit(number++, hit, lines.gap());
    }
    facets(result.facets(), lines);
    return lines.toString();
  }

  private String summary(SearchResult result) {
    String found =
        messages.count(result.isAtLeast() ? "search.atLeast" : "search.found", result.total());
    String query =
        result.query().isBlank() ? "" : " " + messages.text("search.for", result.query());
    String shown =
        result.hits().size() < result.total()
            ? messages.text("search.shown", result.hits().size())
            : "";
    return found + query + shown;
  }

  private void hit(int number, Hit hit, Lines lines) {
    String type = messages.text("type." + lower(hit.type()));
    lines.spread("%2d. %s".formatted(number, hit.citation()), type);
    String title =
        Stream.concat(
                hit.paragraph().flatMap(ParagraphRef::title).or(() -> heading(hit)).stream(),
                hit.paragraph().stream().flatMap(paragraph -> paragraph.caseNumbers().stream()))
            .collect(Collectors.joining(" · "));
    if (!title.isEmpty()) {
      lines.add(4, title);
    }
    lines.add(4, "”" + excerpt(hit) + "”");
    for (Hit.OtherSource other : hit.sources()) {
      String key = other.differs() ? "search.differs" : "search.alsoIn";
      lines.add(4, messages.text(key, other.citation()));
    }
  }

  private static Optional<String> heading(Hit hit) {
    return hit.heading().map(heading -> String.join(" › ", heading.path()));
  }

  /** The text round the first word found, cut at word ends, the words found marked. */
  private String excerpt(Hit hit) {
    String text = hit.text();
    int first = hit.highlights().isEmpty() ? 0 : hit.highlights().getFirst().start();
    int from =
        text.length() <= EXCERPT_CHARACTERS || first < EXCERPT_CHARACTERS / 2
            ? 0
            : text.indexOf(' ', Math.max(0, first - EXCERPT_CHARACTERS / 3)) + 1;
    int to = Math.min(text.length(), from + EXCERPT_CHARACTERS);
    if (to < text.length()) {
      to = Math.max(from + 1, text.lastIndexOf(' ', to));
    }
    String cut = marked(text, hit.highlights(), from, to).replace('\n', ' ');
    return (from > 0 ? "… " : "") + cut + (to < text.length() ? " …" : "");
  }

  private String marked(String text, List<Highlight> highlights, int from, int to) {
    StringBuilder marked = new StringBuilder();
    int at = from;
    for (Highlight highlight : highlights) {
      if (highlight.start() >= at && highlight.end() <= to) {
        marked.append(text, at, highlight.start());
        marked.append(console.strong(text.substring(highlight.start(), highlight.end())));
        at = highlight.end();
      }
    }
    return marked.append(text, at, to).toString();
  }

  private void facets(List<SearchResult.Facet> facets, Lines lines) {
    List<SearchResult.Facet> telling =
        facets.stream().filter(facet -> facet.values().size() > 1).toList();
    if (!telling.isEmpty()) {
      lines.gap();
    }
    for (SearchResult.Facet facet : telling) {
      String counts =
          facet.values().stream()
              .limit(6)
              .map(count -> count.value() + " " + count.count())
              .collect(Collectors.joining(" · "));
      lines.hang(0, messages.text("facet." + facet.name()) + ": ", counts);
    }
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(java.util.Locale.ROOT);
  }
}
