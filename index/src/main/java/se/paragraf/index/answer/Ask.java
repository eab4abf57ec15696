package se.paragraf.index.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.analysis.Synonyms;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.archive.RecentlyRead;
import se.paragraf.index.search.Citations;
import se.paragraf.index.search.Filters;
import se.paragraf.index.search.Hit;
import se.paragraf.index.search.Search;
import se.paragraf.index.search.SearchRequest;

/** Answers questions from an archive. Thread-safe; open once, ask many times. */
public final class Ask {

  /** The kinds of questions, the most telling first. */
  static final List<Answering> KINDS =
      List.of(
          new PersonAnswers(),
          new DateAnswers(),
          new FigureAnswers(),
          new DecisionAnswers(),
          new PassageAnswers());

  /** The user's own list, in the archive's folder. */
  private static final String OWN_SYNONYMS = "synonymer.txt";

  /** How many places are searched for. */
  private static final int PLACES = 40;

  private final Archive archive;
  private final Search search;
  private final PlaceViews views;
  private final SwedishWords swedish;
  private final ReadQuestion read;
  private KnownNames names;

  public Ask(Archive archive, Search search, SwedishWords swedish) throws IOException {
    this.archive = archive;
    this.search = search;
    this.swedish = swedish;
    this.views = new PlaceViews(new RecentlyRead(archive), swedish);
    Synonyms synonyms = Synonyms.load(swedish, archive.folder().resolve(OWN_SYNONYMS));
    this.read = new ReadQuestion(swedish, synonyms);
    this.names = KnownNames.of(archive, swedish);
  }

  /** The answer, or an honest no. */
  public Answer ask(String text, Filters filters) throws IOException {
    Question question = read.read(text, names());
    List<PlaceView> places = places(question, filters);
    Ranked ranked = new Relevance(question, places).rank();
    List<Candidate> candidates = new ArrayList<>();
    for (Answering kind : kinds(question)) {
      candidates.addAll(kind.candidates(question, ranked));
    }
    return new Choose(question, citations(), Coverages.of(archive.catalog(), filters))
        .from(candidates, ranked, KINDS);
  }

  private synchronized KnownNames names() {
    if (names.generation() != archive.generation()) {
      names = KnownNames.of(archive, swedish);
    }
    return names;
  }

  /** Persons, dates and figures are never answered by something else; the rest may be either. */
  static List<Answering> kinds(Question question) {
    return KINDS.stream()
        .filter(kind -> kind.strict() && kind.asks(question) >= Answering.SURE)
        .findFirst()
        .map(List::of)
        .orElseGet(() -> KINDS.stream().filter(kind -> kind.asks(question) > 0).toList());
  }

  private Citations citations() {
    return new Citations(archive.catalog().organizations().size() > 1);
  }

  private List<PlaceView> places(Question question, Filters filters) throws IOException {
    List<Hit> hits = search.search(new SearchRequest(question.text(), filters, PLACES)).hits();
    return views.of(hits);
  }
}
