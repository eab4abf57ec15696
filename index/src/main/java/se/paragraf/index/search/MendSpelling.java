package se.paragraf.index.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import se.paragraf.index.analysis.SwedishWords;

/** Mends words of a query that nothing in the archive matches: {@code menade du}. */
final class MendSpelling {

  private static final int SHORTEST_WORD = 4;
  private static final int CANDIDATES = 10;
  private static final float LIKENESS = 0.65f;

  private final IndexReader reader;

  MendSpelling(IndexReader reader) {
    this.reader = reader;
  }

  /** The query with misspelt words mended; empty when there is nothing to mend. */
  Optional<String> mend(String typed, List<Concept> concepts) throws IOException {
    String mended = typed;
    for (Concept concept : concepts) {
      if (concept.typed().length() >= SHORTEST_WORD && isNowhere(concept)) {
        Optional<String> near = near(concept.typed());
        if (near.isPresent()) {
          mended = mended.replace(concept.typed(), near.get());
        }
      }
    }
    return mended.equals(typed) ? Optional.empty() : Optional.of(mended);
  }

  private boolean isNowhere(Concept concept) throws IOException {
    for (String token : concept.ways().getFirst().allTokens().toList()) {
      for (String field : List.of(Fields.TITLE, Fields.DECISION, Fields.TEXT, Fields.CONTEXT)) {
        if (reader.docFreq(new Term(field, token)) > 0) {
          return false;
        }
      }
    }
    return true;
  }

  private Optional<String> near(String typed) throws IOException {
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMinPrefix(0);
    checker.setAccuracy(LIKENESS);
    Term word = new Term(Fields.TEXT, SwedishWords.normal(typed));
    SuggestWord[] words =
        checker.suggestSimilar(word, CANDIDATES, reader, SuggestMode.SUGGEST_ALWAYS);
    for (SuggestWord each : words) {
      if (Character.isLetter(each.string.charAt(0))) {
        return Optional.of(each.string);
      }
    }
    return Optional.empty();
  }
}
