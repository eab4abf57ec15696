package se.paragraf.index.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Text as the index keeps it: at the position of each word everything it can be found by, told
 * apart by a first character, so that a query can weigh them.
 *
 * <p>{@code rapport} a base form, {@code +rapport} a part of a compound, {@code ^rapport} a root,
 * {@code ~rapport} as typed without dots.
 */
public final class SwedishTextAnalyzer extends Analyzer {

  /** Before a part of a compound. */
  public static final char PART = '+';

  /** Before a root. */
  public static final char ROOT = '^';

  /** Before a word without dots. */
  public static final char FOLD = '~';

  private static final int GAP_BETWEEN_PIECES = 100;

  private final SwedishWords words;

  public SwedishTextAnalyzer(SwedishWords words) {
    this.words = words;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = new StandardTokenizer();
    return new TokenStreamComponents(
        tokenizer, new EveryForm(new LowerCaseFilter(tokenizer), words));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP_BETWEEN_PIECES;
  }

  /** Every token of the index for one word, base forms first; distinct. */
  public static Set<String> tokens(WordForms forms) {
    Set<String> tokens = new LinkedHashSet<>(forms.lemmas());
    forms.parts().forEach(part -> tokens.add(PART + part));
    forms.roots().forEach(root -> tokens.add(ROOT + root));
    forms.folds().forEach(fold -> tokens.add(FOLD + fold));
    return tokens;
  }

  private static final class EveryForm extends TokenFilter {

    private final SwedishWords words;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment =
        addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> more = new ArrayDeque<>();

    EveryForm(TokenStream input, SwedishWords words) {
      super(input);
      this.words = words;
    }

    @Override
    public boolean incrementToken() throws java.io.IOException {
      if (more.isEmpty()) {
        if (!input.incrementToken()) {
          return false;
        }
        more.addAll(words.tokens(term.toString()));
      } else {
        increment.setPositionIncrement(0);
      }
      term.setEmpty().append(more.removeFirst());
      return true;
    }

    @Override
    public void reset() throws java.io.IOException {
      super.reset();
      more.clear();
    }
  }
}
