package se.paragraf.cli.web.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.paragraf.cli.output.Messages;
import se.paragraf.cli.reading.FilterWords;
import se.paragraf.cli.web.http.Parameters;
import se.paragraf.index.search.Filters;
import se.paragraf.index.search.SearchRequest;

/**
 * What is sought, as the address bar holds it.
 *
 * @param words only those of a search, nothing else of the address
 */
public record SearchState(Parameters words) {

  public static final String QUERY = "q";
  public static final String LIMIT = "limit";

  /** More hits than this nobody reads on a page. */
  public static final int MOST_HITS = 200;

  /** Characters; what is longer is cut. */
  public static final int LONGEST_QUERY = 500;

  private static final int WORDS_OF_A_QUESTION = 4;

  private static final Set<String> QUESTION_WORDS =
      Set.of(
          "vad", "vem", "vilka", "vilken", "vilket", "när", "hur", "varför", "var", "vart", "har",
          "fick", "blev", "är", "ska", "kan", "finns", "what", "who", "when", "how", "why",
          "which");

  public static SearchState of(Parameters address) {
    List<String> names = new ArrayList<>(List.of(QUERY));
    names.addAll(FilterWords.NAMES);
    names.add(LIMIT);
    return new SearchState(address.only(names));
  }

  public String query() {
    String text = words.text(QUERY);
    return text.substring(0, Math.min(text.length(), LONGEST_QUERY));
  }

  /** Whether nothing is sought. */
  public boolean isEmpty() {
    return words.without(LIMIT).values().isEmpty();
  }

  public int limit() {
    return words.number(LIMIT, MOST_HITS).orElse(SearchRequest.DEFAULT_LIMIT);
  }

  /** Errors: {@link FilterWords.BadFilterException}. */
  public Filters filters(Messages messages) {
    return new FilterWords(words::get, messages).filters();
  }

  /** Errors: {@link FilterWords.BadFilterException}. */
  public SearchRequest request(Messages messages) {
    return new SearchRequest(query(), filters(messages), limit());
  }

  /** Whether it is put as a question: an honest no is then due when there is no answer. */
  public boolean isQuestion() {
    String text = query().strip().toLowerCase(Locale.ROOT);
    return text.endsWith("?") || QUESTION_WORDS.contains(text.split("\\s+")[0]);
  }

  /** Whether an answer is worth looking for. */
  public boolean mayBeAnswered() {
    return isQuestion() || query().strip().split("\\s+").length >= WORDS_OF_A_QUESTION;
  }

  /** The filters that are set, by name. */
  public List<String> filtersSet() {
    return FilterWords.NAMES.stream().filter(name -> words.get(name).isPresent()).toList();
  }

  public SearchState with(String name, String value) {
    return new SearchState(words.with(name, value).without(LIMIT));
  }

  public SearchState withLimit(int limit) {
    return new SearchState(words.with(LIMIT, Integer.toString(Math.min(limit, MOST_HITS))));
  }

  /** The address of a page with this behind it. */
  public String at(String path) {
    return words.at(path);
  }

  public Optional<String> get(String name) {
    return words.get(name);
  }
}
