package se.paragraf.index.search;

import java.util.List;

/** A query as it was understood. */
sealed interface QueryNode {

  /** Plain words in the order typed; each counts, none must be there. */
  record Words(List<String> words) implements QueryNode {
    public Words {
      words = List.copyOf(words);
    }
  }

  /** Words in quotes: next to each other, in that order, in any form. */
  record Phrase(List<String> words) implements QueryNode {
    public Phrase {
      words = List.copyOf(words);
    }
  }

  /** {@code a NEAR/5 b}: at most so many words between, in any order. */
  record Near(List<String> words, int distance) implements QueryNode {
    public Near {
      words = List.copyOf(words);
    }
  }

  /** {@code bemann*}. */
  record Prefix(String start) implements QueryNode {}

  /** Several of them. */
  record Group(List<Clause> clauses) implements QueryNode {
    public Group {
      clauses = List.copyOf(clauses);
    }
  }

  /** One of several, and whether it must be there. */
  record Clause(Need need, QueryNode node) {}

  /** Whether something must be there. */
  enum Need {
    MUST,
    SHOULD,
    MUST_NOT
  }
}
