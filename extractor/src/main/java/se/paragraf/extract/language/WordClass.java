package se.paragraf.extract.language;

/** Part of speech. */
public enum WordClass {
  NOUN,
  NAME,
  ADJECTIVE,
  VERB,
  PARTICIPLE,
  ADVERB,
  PRONOUN,
  PREPOSITION,
  CONJUNCTION,
  OTHER;

  /** Whether a compound ends in it often enough to be read by its last part. */
  boolean canEndCompound() {
    return this == NOUN || this == ADJECTIVE || this == PARTICIPLE;
  }

  /** From a tag of the dictionary: {@code NN:BF:PLU:NOM:UTR}. */
  static WordClass of(String tag) {
    if (tag.startsWith("VB:PPC") || tag.startsWith("VB:PREPC")) {
      return PARTICIPLE;
    }
    return switch (tag.length() < 2 ? "" : tag.substring(0, 2)) {
      case "NN" -> NOUN;
      case "PM" -> NAME;
      case "JJ" -> ADJECTIVE;
      case "VB" -> VERB;
      case "AB" -> ADVERB;
      case "PN" -> PRONOUN;
      case "PP" -> PREPOSITION;
      case "KN" -> CONJUNCTION;
      default -> OTHER;
    };
  }
}
