package se.paragraf.extract.quantity;

import java.util.List;
import se.paragraf.extract.language.NounPhrase;
import se.paragraf.extract.language.Span;

/**
 * A sentence as read.
 *
 * @param times in the order of the text
 * @param mentions in the order of the text
 * @param segments cover the sentence
 * @param phrases in the order of the text
 */
record Sentence(
    String text,
    List<TimeMention> times,
    List<Mention> mentions,
    List<Segment> segments,
    List<NounPhrase> phrases) {

  /** Index of the segment that holds this position. */
  int segmentAt(int position) {
    for (int i = 0; i < segments.size(); i++) {
      if (segments.get(i).span().contains(position)) {
        return i;
      }
    }
    return segments.size() - 1;
  }

  Segment segmentOf(Mention mention) {
    return segments.get(segmentAt(mention.digits().from()));
  }

  /** What stands before the mention in its segment. */
  Span before(Mention mention) {
    int start = segmentOf(mention).span().from();
    return new Span(start, Math.max(start, mention.span().from()));
  }

  /** What stands behind the mention in its segment. */
  Span after(Mention mention) {
    int end = segmentOf(mention).span().to();
    return new Span(Math.min(mention.span().to(), end), end);
  }
}
