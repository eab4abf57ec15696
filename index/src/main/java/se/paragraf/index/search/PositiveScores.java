package se.paragraf.index.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.PositiveScoresOnlyCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;

/** Gathers the best of what scores more than 0. */
final class PositiveScores implements CollectorManager<PositiveScores.One, TopDocs> {

  private final TopFieldCollectorManager all;

  PositiveScores(Sort ranking, PlaceIndex.Wanted wanted) {
    this.all = new TopFieldCollectorManager(ranking, wanted.places(), null, wanted.counted());
  }

  /** Gathers from some parts of the index. */
  static final class One extends PositiveScoresOnlyCollector {
    private final TopFieldCollector best;

    One(TopFieldCollector best) {
      super(best);
      this.best = best;
    }
  }

  @Override
  public One newCollector() throws IOException {
    return new One(all.newCollector());
  }

  @Override
  public TopDocs reduce(Collection<One> parts) throws IOException {
    return all.reduce(parts.stream().map(part -> part.best).toList());
  }
}
