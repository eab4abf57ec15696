package se.paragraf.index.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.index.search.QueryNode.Clause;
import se.paragraf.index.search.QueryNode.Need;

/**
 * Understands what was typed: words, {@code "phrases"}, {@code prefix*}, {@code a NEAR/5 b}, {@code
 * AND OR NOT} (also {@code OCH ELLER INTE}), {@code +must -not}, parentheses.
 *
 * <p>Never refuses: what makes no sense as an operator is a word, what is no word is passed over.
 */
final class ParseQuery {

  /** What is typed beyond this is passed over. */
  private static final int MOST_CHARACTERS = 2_000;

  /** Words beyond these are passed over. */
  private static final int MOST_WORDS = 64;

  private static final int DEEPEST = 8;
  private static final int NEAR_WORDS = 8;

  private static final Pattern TOKEN =
      Pattern.compile(
          "\"([^\"]*)\"|([()])|([-+!])(?=[\\p{L}\\p{N}\"(])|([\\p{L}\\p{N}]+(?:[-/:.&'][\\p{L}\\p{N}]+)*)(\\*)?|(&&|\\|\\|?)");

  private static final Pattern NEAR = Pattern.compile("(?:NEAR|NÄRA)(?:/(\\d{1,2}))?");

  private final List<Token> tokens;
  private int at;

  private ParseQuery(List<Token> tokens) {
    this.tokens = tokens;
  }

  private enum Kind {
    WORD,
    PREFIX,
    PHRASE,
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT,
    PLUS,
    NEAR
  }

  private record Token(Kind kind, String text) {}

  /** What was typed; without clauses when there is no word in it. */
  static QueryNode.Group parse(String typed) {
    String text = Normalizer.normalize(typed, Normalizer.Form.NFC);
    String start = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    ParseQuery parser = new ParseQuery(tokens(start));
    List<Clause> clauses = new ArrayList<>();
    while (parser.at < parser.tokens.size()) {
      clauses.addAll(parser.group(0).clauses());
      parser.at++;
    }
    return new QueryNode.Group(clauses);
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find() && tokens.size() < 2 * MOST_WORDS) {
      tokens.add(token(matcher));
    }
    return tokens;
  }

  private static Token token(Matcher found) {
    if (found.group(1) != null) {
      return new Token(Kind.PHRASE, found.group(1));
    }
    if (found.group(2) != null) {
      return new Token(found.group(2).equals("(") ? Kind.OPEN : Kind.CLOSE, found.group());
    }
    if (found.group(3) != null) {
      return new Token(found.group(3).equals("+") ? Kind.PLUS : Kind.NOT, found.group());
    }
    if (found.group(6) != null) {
      return new Token(found.group(6).equals("&&") ? Kind.AND : Kind.OR, found.group());
    }
    return word(found.group(4), found.group(5) != null);
  }

  private static Token word(String word, boolean star) {
    Matcher near = NEAR.matcher(word);
    if (near.matches()) {
      return new Token(Kind.NEAR, Optional.ofNullable(near.group(1)).orElse(""));
    }
    return switch (word) {
      case "AND", "OCH" -> new Token(Kind.AND, word);
      case "OR", "ELLER" -> new Token(Kind.OR, word);
      case "NOT", "INTE" -> new Token(Kind.NOT, word);
      default -> new Token(star ? Kind.PREFIX : Kind.WORD, word);
    };
  }

  private Optional<Token> peek() {
    return at < tokens.size() ? Optional.of(tokens.get(at)) : Optional.empty();
  }

  private boolean take(Kind kind) {
    boolean there = peek().filter(token -> token.kind() == kind).isPresent();
    at += there ? 1 : 0;
    return there;
  }

  /** Everything up to the closing parenthesis or the end. */
  private QueryNode.Group group(int depth) {
    List<Clause> clauses = new ArrayList<>();
    boolean afterAnd = false;
    boolean afterOr = false;
    while (peek().filter(token -> token.kind() != Kind.CLOSE).isPresent()) {
      if (take(Kind.AND)) {
        requireLast(clauses);
        afterAnd = true;
      } else if (take(Kind.OR)) {
        afterOr = !clauses.isEmpty();
      } else {
        Optional<Clause> clause = clause(depth, afterAnd);
        if (clause.isPresent() && afterOr) {
          either(clauses, clause.get());
        } else {
          clause.ifPresent(clauses::add);
        }
        afterAnd = false;
        afterOr = false;
      }
    }
    return new QueryNode.Group(clauses);
  }

  private static void requireLast(List<Clause> clauses) {
    if (!clauses.isEmpty() && clauses.getLast().need() == Need.SHOULD) {
      clauses.set(clauses.size() - 1, new Clause(Need.MUST, clauses.getLast().node()));
    }
  }

  /** {@code a OR b}: one of them must be there. */
  private static void either(List<Clause> clauses, Clause other) {
    Clause last = clauses.removeLast();
    List<Clause> both =
        List.of(new Clause(Need.SHOULD, last.node()), new Clause(Need.SHOULD, other.node()));
    clauses.add(new Clause(Need.MUST, new QueryNode.Group(both)));
  }

  private Optional<Clause> clause(int depth, boolean required) {
    if (take(Kind.NOT)) {
      return node(depth).map(node -> new Clause(Need.MUST_NOT, node));
    }
    boolean plus = take(Kind.PLUS);
    return node(depth)
        .map(node -> new Clause(plus || required || mustBe(node) ? Need.MUST : Need.SHOULD, node));
  }

  /** Who types quotes, a star or NEAR means it. */
  private static boolean mustBe(QueryNode node) {
    return switch (node) {
      case QueryNode.Phrase phrase -> true;
      case QueryNode.Near near -> true;
      case QueryNode.Prefix prefix -> true;
      case QueryNode.Words words -> false;
      case QueryNode.Group group -> false;
    };
  }

  private Optional<QueryNode> node(int depth) {
    Optional<Token> token = peek();
    if (token.isEmpty() || token.get().kind() == Kind.CLOSE) {
      return Optional.empty();
    }
    at++;
    return switch (token.get().kind()) {
      case WORD -> Optional.of(words(token.get().text()));
      case PREFIX -> Optional.of(new QueryNode.Prefix(token.get().text()));
      case PHRASE -> phrase(token.get().text());
      case OPEN -> depth < DEEPEST ? Optional.of(nested(depth + 1)) : Optional.empty();
      case CLOSE, AND, OR, NOT, PLUS, NEAR -> Optional.empty();
    };
  }

  private QueryNode nested(int depth) {
    QueryNode.Group group = group(depth);
    take(Kind.CLOSE);
    return group;
  }

  private Optional<QueryNode> phrase(String text) {
    List<String> words = split(text);
    return words.isEmpty()
        ? Optional.empty()
        : near(words).or(() -> Optional.of(new QueryNode.Phrase(words)));
  }

  /** With these words to the left of NEAR, what it means. */
  private Optional<QueryNode> near(List<String> left) {
    Optional<Token> near = peek().filter(token -> token.kind() == Kind.NEAR);
    if (near.isEmpty() || at + 1 >= tokens.size()) {
      return Optional.empty();
    }
    Token right = tokens.get(at + 1);
    if (right.kind() != Kind.WORD && right.kind() != Kind.PHRASE) {
      return Optional.empty();
    }
    at += 2;
    List<String> words = new ArrayList<>(left);
    words.addAll(split(right.text()));
    int distance = near.get().text().isEmpty() ? NEAR_WORDS : Integer.parseInt(near.get().text());
    return Optional.of(new QueryNode.Near(words, distance));
  }

  /** A run of plain words, or two words with NEAR between. */
  private QueryNode words(String first) {
    List<String> words = new ArrayList<>(split(first));
    Optional<QueryNode> near = near(words);
    if (near.isPresent()) {
      return near.get();
    }
    while (nextIsPlainWord()) {
      words.addAll(split(tokens.get(at).text()));
      at++;
    }
    return new QueryNode.Words(words);
  }

  /** A word that no operator to its right takes for itself. */
  private boolean nextIsPlainWord() {
    if (peek().filter(token -> token.kind() == Kind.WORD).isEmpty()) {
      return false;
    }
    Kind after = at + 1 < tokens.size() ? tokens.get(at + 1).kind() : Kind.WORD;
    return after != Kind.NEAR && after != Kind.AND && after != Kind.OR;
  }

  /** The words of a token as the index takes it apart. */
  private static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
