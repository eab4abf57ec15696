package se.paragraf.cli.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import se.paragraf.cli.reading.WatchList.Watch;
import se.paragraf.index.search.Filters;
import se.paragraf.index.search.Hit;
import se.paragraf.index.search.Search;
import se.paragraf.index.search.SearchRequest;

/** The standing questions of an archive, and what is new for each of them. Thread-safe. */
public final class StandingQuestions {

  /** A question with more hits than this watches nothing in particular. */
  private static final int MOST_HITS = 1_000;

  private final WatchList list;
  private final Clock clock;

  /**
   * @param archive the archive's folder
   */
  public StandingQuestions(Path archive, Clock clock) {
    this.list = new WatchList(archive);
    this.clock = clock;
  }

  /**
   * What is new for a standing question.
   *
   * @param watch the question as typed
   * @param since when it was last asked, ISO date and time
   */
  public record News(String watch, String since, List<Hit> hits) {

    public News {
      hits = List.copyOf(hits);
    }

    /** What these hits are remembered by. */
    public List<String> hashes() {
      return hits.stream().map(Hit::citation).map(Watch::hash).toList();
    }
  }

  /** In the order they were added. */
  public synchronized List<Watch> all() throws IOException {
    return list.read();
  }

  /** Adds a question unless it stands already. What is there now is not news: it counts as seen. */
  public synchronized void add(String query, Search search) throws IOException {
    List<Watch> watches = new ArrayList<>(list.read());
    if (watches.stream().noneMatch(watch -> watch.query().equals(query))) {
      News all = new News(query, now(), hits(query, search));
      watches.add(new Watch(query, all.since(), new TreeSet<>(all.hashes())));
      list.write(watches);
    }
  }

  /** Takes a question away; returns whether it stood. */
  public synchronized boolean remove(String query) throws IOException {
    List<Watch> watches = new ArrayList<>(list.read());
    boolean stood = watches.removeIf(watch -> watch.query().equals(query));
    list.write(watches);
    return stood;
  }

  /** What is new for each question; it stays new until it is {@link #seen}. */
  public synchronized List<News> news(Search search) throws IOException {
    List<News> news = new ArrayList<>();
    for (Watch watch : list.read()) {
      List<Hit> fresh =
          hits(watch.query(), search).stream().filter(hit -> !watch.hasSeen(hit)).toList();
      news.add(new News(watch.query(), watch.since(), fresh));
    }
    return news;
  }

  /**
   * Counts news as told.
   *
   * @param hashes of the hits that were told: what came meanwhile stays new
   */
  public synchronized void seen(String query, Collection<String> hashes) throws IOException {
    list.write(
        list.read().stream()
            .map(watch -> watch.query().equals(query) ? watch.asked(now(), hashes) : watch)
            .toList());
  }

  private static List<Hit> hits(String query, Search search) throws IOException {
    return search.search(new SearchRequest(query, Filters.NONE, MOST_HITS)).hits();
  }

  private String now() {
    return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
