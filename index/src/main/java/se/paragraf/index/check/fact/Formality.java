package se.paragraf.index.check.fact;

import java.util.regex.Pattern;

/** Tells the §§ that order the meeting itself from those that settle a matter. */
final class Formality {

  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:mötets |sammanträdets |extra )?(?:formalia|kungörelse|öppnande|öppnas|avslut|upprop|val av (?:\\p{L}+ )?"
              + "(?:protokolls?)?juster|justering|protokolls?juster|utseende av|närvaro|fastställande"
              + "|föregående|godkännande av (?:dagordning|föredragningslist|kallelse|ärendelist)"
              + "|dagordning|föredragningslista|ärendelista|anmälan av jäv|jäv$|kungörande"
              + "|övriga (?:frågor|ärenden)|meddelande|anmälning|delgivning|rapporter|allmänhetens"
              + "|frågestund|informations?(?:ärenden|punkt)|beslut om offentlighet"
              + "|ordförandens? inform|kommande möte|nästa (?:möte|sammanträde))"
              + "|laglig|beslutför|inledning|avslutning|informerar$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private Formality() {}

  static boolean is(String title) {
    return TITLE.matcher(title.strip()).find();
  }
}
