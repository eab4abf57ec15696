package se.paragraf.index.check.rule;

/** The same thing said in both languages of the program. */
public record Words(String swedish, String english) {

  public static Words of(String swedish, String english) {
    return new Words(swedish, english);
  }
}
