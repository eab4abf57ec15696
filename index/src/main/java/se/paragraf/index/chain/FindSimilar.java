package se.paragraf.index.chain;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.paragraf.index.search.Filters;
import se.paragraf.index.search.Hit;
import se.paragraf.index.search.HitType;
import se.paragraf.index.search.Search;
import se.paragraf.index.search.SearchRequest;
import se.paragraf.index.search.SearchResult;

/** Finds decisions like that of a §, in other matters: has this been decided before? */
public final class FindSimilar {

  /** How many telling words of a decision are looked for, as many as MoreLikeThis takes. */
  private static final int MOST_WORDS = 25;

  private final FiledParagraphs paragraphs;
  private final FindChain chains;
  private final Search search;

  public FindSimilar(FiledParagraphs paragraphs, Search search) {
    this.paragraphs = paragraphs;
    this.chains = new FindChain(paragraphs);
    this.search = search;
  }

  /**
   * The decisions most like it, the § itself and the steps of its own matter left out; empty when
   * the archive holds no such §. Within its own organisation, unless the filters name one.
   *
   * @param request its text is {@code BODY DATE §N} or a case number, of which the last step counts
   */
  public Optional<SearchResult> like(SearchRequest request) throws IOException {
    List<FiledParagraph> steps = chains.steps(request.text(), Filters.NONE);
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    FiledParagraph start = steps.getLast();
    Set<String> matter =
        chains.matter(start).stream().map(FiledParagraph::key).collect(Collectors.toSet());
    String words =
        search.tellingWords(start.title() + " " + String.join(" ", start.items()), MOST_WORDS);
    SearchResult found =
        search.search(
            new SearchRequest(words, filters(request, start), request.limit() + matter.size()));
    List<Hit> others =
        found.hits().stream()
            .filter(hit ->
                paragraphs.at(hit).map(FiledParagraph::key).filter(matter::contains).isEmpty())
            .limit(request.limit())
            .toList();
    long left = found.total() - (found.hits().size() - others.size());
    return Optional.of(
        new SearchResult(
            request.text(),
            Math.max(left, others.size()),
            found.tookMillis(),
            others,
            Optional.empty(),
            List.of()));
  }

  private static Filters filters(SearchRequest request, FiledParagraph start) {
    Filters decisions = request.filters().withType(HitType.DECISION);
    return request.filters().organization().isPresent()
        ? decisions
        : start.organization().map(decisions::withOrganization).orElse(decisions);
  }
}
