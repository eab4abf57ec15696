package se.paragraf.extract.minutes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.extract.language.HintedPattern;
import se.paragraf.model.Paragraph.Motion;
import se.paragraf.model.Paragraph.Recusal;
import se.paragraf.model.Paragraph.Reservation;
import se.paragraf.model.Paragraph.Section;
import se.paragraf.model.Paragraph.SectionRole;

/** Reads who moved what, who dissented and who stepped aside, out of the sections of a §. */
final class DissentReader {

  private static final Pattern MOVES =
      Pattern.compile(
          "\\b(?:yrkar|yrkade|yrkat|föreslår|föreslog|instämmer|instämde|tillstyrker|tillstyrkte|biträder|biträdde"
              + "|understöder|understödde|anmäler yrkande|lägger (?:fram )?(?:ett )?förslag|framställer yrkande)\\b");

  /** Moves in so many words, wherever it stands. */
  private static final Pattern MOVES_SURELY = Pattern.compile("\\b(?:yrkar|yrkade)\\b");

  /** Who supports a motion has not made it. */
  private static final Pattern SECONDED =
      Pattern.compile("[,(]?\\s*(?:under)?stöd(?:d|da|des|ande)? av\\b.*");

  private static final Pattern RESERVES =
      Pattern.compile(
          "\\breserver(?:ar|ade|at) sig\\b|\\b(?:anmäl(?:er|de|t)|lämna(?:r|de|t)|avg(?:er|av)|hade|har|framför(?:de)?)\\b[^.]{0,30}"
              + "\\b(?:avvikande|skiljaktig|annan) (?:åsikt|mening|uppfattning)");

  /** What a reservation is for is not who makes it. */
  private static final Pattern IN_FAVOUR =
      Pattern.compile("(?U)\\b(?:till förmån för|mot|med hänvisning|för|över)\\b.*");

  private static final Pattern JAV = Pattern.compile("(?iuU)\\bjäv(?:et|ig|igt|iga|s\\p{L}*)?\\b");

  private static final HintedPattern STEPS_ASIDE =
      HintedPattern.of(
          "jäv|delt|medverka|avlägsna|lämna",
          Pattern.compile(
              "(?iuU)\\bjäv(?:ig|igt|iga)?\\b|\\b(?:deltar|deltog|deltagit|medverkar|medverkade) (?:därför |således )?(?:inte|ej|icke) i\\b"
                  + "|\\bavlägsna(?:r|de) sig\\b|\\blämna(?:r|de) (?:sammanträdet|mötet|lokalen|rummet|salen)"));

  private static final Pattern HANDLING =
      Pattern.compile("(?iuU)\\b(?:handläggning|behandling|beredning)\\p{L}*");

  private static final Pattern NOT_DECIDING =
      Pattern.compile("(?iuU)\\b(?:deltar|deltog) (?:inte|ej|icke) i (?:beslut|omröstning)\\p{L}*");

  /** Who takes the place of somebody recused is not recused. */
  private static final Pattern IN_HIS_PLACE =
      Pattern.compile(
          "(?iuU)\\b(?:ersätt(?:s|er)|ersattes|tjänstgör|tjänstgjorde|inträder|i stället)\\b.*");

  private static final Set<SectionRole> NO_ACTS =
      EnumSet.of(
          SectionRole.ATTACHMENTS,
          SectionRole.RECIPIENTS,
          SectionRole.EARLIER,
          SectionRole.PROPOSAL,
          SectionRole.RESERVATION,
          SectionRole.NOTE);

  private static final Set<SectionRole> MAY_END_IN_RESERVATION =
      EnumSet.of(
          SectionRole.RESERVATION,
          SectionRole.OTHER,
          SectionRole.DECISION,
          SectionRole.MOTIONS,
          SectionRole.PROPOSITION,
          SectionRole.VOTE,
          SectionRole.APPROVAL);

  private DissentReader() {}

  static List<Motion> motions(List<Section> sections) {
    List<Motion> motions = new ArrayList<>();
    for (Section section : sections) {
      for (String sentence : Sentences.of(section.text())) {
        boolean headed = section.role() == SectionRole.MOTIONS;
        Matcher verb = (headed ? MOVES : MOVES_SURELY).matcher(sentence);
        if (verb.find() && (headed || isMotion(section, sentence, verb.start()))) {
          String movers = SECONDED.matcher(sentence.substring(0, verb.start())).replaceFirst("");
          motions.add(new Motion(names(movers), sentence, section.regions()));
        }
      }
    }
    return List.copyOf(motions);
  }

  /** Outside its heading a motion is a sentence that begins with who makes it. */
  private static boolean isMotion(Section section, String sentence, int verb) {
    Matcher person = Names.PERSON.matcher(sentence);
    return !NO_ACTS.contains(section.role())
        && section.role() != SectionRole.DECISION
        && person.lookingAt()
        && person.end() <= verb
        && !Names.in(sentence.substring(0, verb), false).isEmpty();
  }

  static List<Reservation> reservations(List<Section> sections) {
    List<Reservation> found = new ArrayList<>();
    for (Section section : sections) {
      if (!MAY_END_IN_RESERVATION.contains(section.role())) {
        continue;
      }
      List<Reservation> told =
          Sentences.of(section.text()).stream()
              .filter(sentence -> RESERVES.matcher(sentence).find())
              .map(sentence -> new Reservation(reservers(sentence), sentence, section.regions()))
              .toList();
      found.addAll(told);
      boolean onlyNames = told.isEmpty() && section.role() == SectionRole.RESERVATION;
      List<String> named = onlyNames ? withParty(section.text()) : List.of();
      if (!named.isEmpty()) {
        found.add(new Reservation(named, section.text(), section.regions()));
      }
    }
    return List.copyOf(found);
  }

  /** Before the verb, or after it: {@code Mot beslutet reserverar sig Anna Ek (S)}. */
  private static List<String> reservers(String sentence) {
    Matcher verb = RESERVES.matcher(sentence);
    if (!verb.find()) {
      return List.of();
    }
    List<String> before = names(sentence.substring(0, verb.start()));
    return before.isEmpty()
        ? names(IN_FAVOUR.matcher(sentence.substring(verb.end())).replaceFirst(""))
        : before;
  }

  static List<Reservation> notes(List<Section> sections) {
    List<Reservation> found = new ArrayList<>();
    for (Section section : sections) {
      if (section.role() == SectionRole.NOTE && !section.text().isBlank()) {
        found.add(new Reservation(names(section.text()), section.text(), section.regions()));
      } else if (!NO_ACTS.contains(section.role())) {
        Sentences.of(section.text()).stream()
            .filter(sentence -> NOT_DECIDING.matcher(sentence).find() && !isJav(section, sentence))
            .map(sentence -> new Reservation(names(sentence), sentence, section.regions()))
            .filter(note -> !note.by().isEmpty())
            .forEach(found::add);
      }
    }
    return List.copyOf(found);
  }

  private static boolean isJav(Section section, String sentence) {
    return JAV.matcher(sentence).find()
        || JAV.matcher(section.heading().toLowerCase(Locale.ROOT)).find()
        || HANDLING.matcher(sentence).find();
  }

  static List<Recusal> recusals(List<Section> sections) {
    List<Recusal> found = new ArrayList<>();
    for (Section section : sections) {
      if (NO_ACTS.contains(section.role())) {
        continue;
      }
      for (String sentence : Sentences.of(section.text())) {
        Optional<MatchResult> aside =
            STEPS_ASIDE.in(sentence, HintedPattern.lower(sentence)).findFirst();
        if (aside.isPresent() && isJav(section, sentence)) {
          recused(sentence, aside.get().start(), section.role() == SectionRole.RECUSAL)
              .forEach(
                  p -> found.add(new Recusal(p.name(), p.party(), sentence, section.regions())));
        }
      }
    }
    return onePerPerson(found);
  }

  /** Before the words, or after them: {@code På grund av jäv deltar inte Anna Ek (S)}. */
  private static List<Names.Person> recused(String sentence, int words, boolean bare) {
    List<Names.Person> before = Names.in(sentence.substring(0, words), bare);
    return before.isEmpty()
        ? Names.in(IN_HIS_PLACE.matcher(sentence.substring(words)).replaceFirst(""), bare)
        : before;
  }

  private static List<Recusal> onePerPerson(List<Recusal> recusals) {
    List<Recusal> found = new ArrayList<>();
    for (Recusal recusal : recusals) {
      if (found.stream().noneMatch(known -> known.name().equals(recusal.name()))) {
        found.add(recusal);
      }
    }
    return List.copyOf(found);
  }

  private static List<String> withParty(String text) {
    return Names.in(text, false).stream().map(Names.Person::name).distinct().toList();
  }

  private static List<String> names(String text) {
    List<String> withParty = withParty(text);
    return withParty.isEmpty()
        ? Names.in(text, true).stream().map(Names.Person::name).distinct().toList()
        : withParty;
  }
}
