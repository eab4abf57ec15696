package se.paragraf.index.answer;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.analysis.Synonyms;
import se.paragraf.index.answer.Answer.Coverage;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.archive.Catalog;
import se.paragraf.index.archive.RecentlyRead;
import se.paragraf.index.chain.FiledParagraphs;
import se.paragraf.index.followup.FollowUp;
import se.paragraf.index.followup.Report;
import se.paragraf.index.search.Citations;
import se.paragraf.index.search.Filters;
import se.paragraf.index.search.Hit;
import se.paragraf.index.search.Search;
import se.paragraf.index.search.SearchRequest;
import se.paragraf.index.search.SearchResult;

/** Answers questions from an archive. Thread-safe; open once, ask many times. */
public final class Ask {

  /** The user's own list, in the archive's folder. */
  private static final String OWN_SYNONYMS = "synonymer.txt";

  /** How many places are searched for. */
  private static final int PLACES = 40;

  private final Archive archive;
  private final Search search;
  private final PlaceViews views;
  private final FollowMatter matters;
  private final SwedishWords swedish;
  private final ReadQuestion read;
  private final MendQuestion mend;
  private final List<Answering> answerings;
  private KnownNames names;
  private Counted counted;

  public Ask(Archive archive, Search search, SwedishWords swedish) throws IOException {
    this.archive = archive;
    this.search = search;
    this.swedish = swedish;
    RecentlyRead files = new RecentlyRead(archive);
    this.views = new PlaceViews(files, swedish);
    this.matters = new FollowMatter(new FiledParagraphs(files, search));
    Synonyms synonyms = Synonyms.load(swedish, archive.folder().resolve(OWN_SYNONYMS));
    this.read = new ReadQuestion(swedish, synonyms);
    this.mend = new MendQuestion(swedish);
    this.names = KnownNames.of(archive, swedish);
    this.counted = Counted.of(archive.catalog(), Filters.NONE);
    this.answerings =
        List.of(
            new PersonAnswers(),
            new DateAnswers(),
            new FigureAnswers(swedish),
            new DecisionAnswers(),
            new PassageAnswers());
  }

  /** The answer, or an honest no. */
  public Answer ask(String text, Filters filters) throws IOException {
    Asked asked = asked(text, filters);
    Answer chosen = choose(asked, filters).from(asked.candidates(), asked.ranked(), answerings);
    Answer answer = matters.follow(asked.question(), chosen);
    return asked.question().followUp() ? withFollowUp(answer) : answer;
  }

  /**
   * The second half of {@code … och har det följts upp?}: what came of the orders in the answer.
   */
  private Answer withFollowUp(Answer answer) throws IOException {
    Optional<Evidence> source = answer.evidence().stream().findFirst();
    if (answer.kind() == AnswerKind.NONE || source.flatMap(Evidence::paragraph).isEmpty()) {
      return answer;
    }
    List<Report> reports =
        new FollowUp(archive, search)
            .of(source.get().document().id(), source.get().paragraph().get());
    return answer.withFollowUp(reports);
  }

  /** Everything that may answer, the likeliest first; for measuring the confidence. */
  List<Rated> rated(String text, Filters filters) throws IOException {
    Asked asked = asked(text, filters);
    return choose(asked, filters).rated(asked.candidates(), answerings);
  }

  /** A question with all that was found for it. */
  private record Asked(Question question, Ranked ranked, List<Candidate> candidates) {}

  private Asked asked(String text, Filters filters) throws IOException {
    Question asked = read.read(text, names());
    SearchResult found = search(asked, filters);
    String spelled = mend.mend(text, found.didYouMean());
    Question question = spelled.equals(text) ? asked : read.read(spelled, names());
    List<Hit> hits = question == asked ? found.hits() : search(question, filters).hits();
    Ranked ranked = new Relevance(question, views.of(hits)).rank();
    List<Candidate> candidates =
        kinds(question).stream()
            .flatMap(kind -> kind.candidates(question, ranked).stream())
            .toList();
    return new Asked(question.asTyped(text), ranked, candidates);
  }

  private Choose choose(Asked asked, Filters filters) {
    return new Choose(asked.question(), citations(), coverage(filters));
  }

  /** The documents of an archive are counted once, not for every question. */
  private synchronized Coverage coverage(Filters filters) {
    Catalog catalog = archive.catalog();
    if (counted.catalog() != catalog || !counted.filters().equals(filters)) {
      counted = Counted.of(catalog, filters);
    }
    return counted.coverage();
  }

  /** What the documents of a catalog cover, as far as filters leave them. */
  private record Counted(Catalog catalog, Filters filters, Coverage coverage) {
    static Counted of(Catalog catalog, Filters filters) {
      return new Counted(catalog, filters, Coverages.of(catalog, filters));
    }
  }

  private synchronized KnownNames names() {
    if (names.generation() != archive.generation()) {
      names = KnownNames.of(archive, swedish);
    }
    return names;
  }

  /** Persons, dates and figures are never answered by something else; the rest may be either. */
  private List<Answering> kinds(Question question) {
    return answerings.stream()
        .filter(kind -> kind.strict() && kind.asks(question) >= Answering.SURE)
        .findFirst()
        .map(List::of)
        .orElseGet(() -> answerings.stream().filter(kind -> kind.asks(question) > 0).toList());
  }

  private Citations citations() {
    return new Citations(archive.catalog().organizations().size() > 1);
  }

  private SearchResult search(Question question, Filters filters) throws IOException {
    return search.search(
        new SearchRequest(AskingClause.withoutCourtesy(question.text()), filters, PLACES));
  }
}
