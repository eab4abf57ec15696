package se.paragraf.index.search;

/** Names of the fields of the Lucene index; what is in them decides {@link #VERSION}. */
final class Fields {

  /** Raised whenever an index built by older code would answer otherwise. */
  static final String VERSION = "6";

  /** In the commit data: the version, and the archive's commit that the index shows. */
  static final String VERSION_KEY = "paragraf.version";

  static final String GENERATION_KEY = "paragraf.generation";

  /** Exact keys, not analysed. */
  static final String STEM = "stem";

  static final String ID = "id";
  static final String IDENTITY = "identity";
  static final String TYPE = "type";
  static final String KIND = "kind";
  static final String BODY = "body";
  static final String ORGANIZATION = "organization";
  static final String CASE = "case";
  static final String PARTY = "party";

  /** Words of the names of who acts, folded, lower case. */
  static final String PERSON = "person";

  static final String NUMBER = "number";

  /** Days since 1970-01-01, as a point and as a doc value. */
  static final String DAY = "day";

  /**
   * Values of the figures of a place, as double points; one field for each unit: {@code
   * amount-SEK}.
   */
  static final String AMOUNT = "amount-";

  /** 1 on a § that another file holds too and that stands back for it, else 0; a doc value. */
  static final String SECONDARY = "secondary";

  /** Names and values of facets, a doc value. */
  static final String FACET = "facet";

  /** The place as JSON, stored. */
  static final String PLACE = "place";

  /** Analysed text by role. */
  static final String TITLE = "title";

  static final String DECISION = "decision";
  static final String TEXT = "text";

  /** Where the place stands: headings above, title of the document, organ. */
  static final String CONTEXT = "context";

  /** Small print: attachments, recipients, attendance. */
  static final String FORMALITY = "formality";

  private Fields() {}
}
