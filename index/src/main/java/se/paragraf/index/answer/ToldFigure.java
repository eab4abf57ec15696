package se.paragraf.index.answer;

import java.util.List;

/**
 * A figure with the statement that tells it first, and others that bear it out.
 *
 * @param sources non-empty
 */
record ToldFigure(Figure figure, List<Scored> sources) {

  ToldFigure {
    sources = List.copyOf(sources);
  }

  Scored scored() {
    return sources.getFirst();
  }
}
