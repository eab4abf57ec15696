package se.paragraf.extract.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.Paragraph.Motion;
import se.paragraf.model.Paragraph.Recusal;
import se.paragraf.model.Paragraph.Reservation;
import se.paragraf.model.Paragraph.Section;
import se.paragraf.model.Paragraph.SectionRole;
import se.paragraf.model.Paragraph.Vote;

/**
 * Reads who moved what, who voted how, who dissented and who stepped aside, out of the sections of
 * a §.
 */
final class DissentReader {

  private static final Pattern SENTENCE =
      Pattern.compile("[^\\n]+?(?:[.!?](?=\\s+\\p{Lu}|\\s*$|\\n)|$|\\n)");

  private static final Pattern MOVES =
      Pattern.compile("\\b(?:yrkar|yrkade|föreslår|instämmer|tillstyrker|biträder)\\b");

  private static final Pattern RESERVES =
      Pattern.compile("\\breserver(?:ar|ade|at) sig\\b|\\breserverar sig\\b");

  private static final Pattern STEPS_ASIDE =
      Pattern.compile("\\bjäv(?:ig|igt)?\\b|deltar (?:inte|ej) i (?:handläggning|beslut|ärende)");

  private static final List<String> NUMBER_WORDS =
      List.of(
          "noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva",
          "tolv", "tretton", "fjorton", "femton");

  private static final String COUNT =
      "(\\d{1,3}|" + String.join("|", NUMBER_WORDS) + "|ett)(?:\\s*\\(\\d+\\))?";

  private static final Pattern YES =
      Pattern.compile(
          "(?i)"
              + COUNT
              + "\\s+(?:st\\.? )?ja(?:-röst(?:er)?|röst(?:er)?)?\\b|\\bja\\s*[:=]\\s*"
              + COUNT,
          Pattern.UNICODE_CASE);
  private static final Pattern NO =
      Pattern.compile(
          "(?i)"
              + COUNT
              + "\\s+(?:st\\.? )?nej(?:-röst(?:er)?|röst(?:er)?)?\\b|\\bnej\\s*[:=]\\s*"
              + COUNT,
          Pattern.UNICODE_CASE);
  private static final Pattern ABSTAIN =
      Pattern.compile(
          "(?i)"
              + COUNT
              + "\\s+(?:ledam\\p{L}+ )?(?:som )?(?:avstår|avstod|avstått|nedlagda)|avst(?:år|od)\\s*[:=]\\s*"
              + COUNT,
          Pattern.UNICODE_CASE);
  private static final Pattern ABSENT =
      Pattern.compile(
          "(?i)" + COUNT + "\\s+(?:var |är )?frånvarande|frånvarande\\s*[:=]\\s*" + COUNT,
          Pattern.UNICODE_CASE);

  private DissentReader() {}

  static List<Motion> motions(List<Section> sections) {
    List<Motion> motions = new ArrayList<>();
    for (Section section : sections) {
      if (section.role() == SectionRole.MOTIONS) {
        for (String sentence : sentences(section.text())) {
          Matcher verb = MOVES.matcher(sentence);
          if (verb.find()) {
            List<String> by = names(sentence.substring(0, verb.start()));
            motions.add(new Motion(by, sentence, section.regions()));
          }
        }
      }
    }
    return List.copyOf(motions);
  }

  static List<Reservation> reservations(List<Section> sections) {
    List<Reservation> found = new ArrayList<>();
    for (Section section : sections) {
      boolean headed = section.role() == SectionRole.RESERVATION;
      boolean loose = section.role() == SectionRole.OTHER || section.role() == SectionRole.DECISION;
      if (!headed && !loose) {
        continue;
      }
      for (String sentence : sentences(section.text())) {
        Matcher verb = RESERVES.matcher(sentence);
        if (verb.find()) {
          found.add(
              new Reservation(
                  names(sentence.substring(0, verb.start())), sentence, section.regions()));
        }
      }
    }
    return List.copyOf(found);
  }

  static List<Reservation> notes(List<Section> sections) {
    return sections.stream()
        .filter(section -> section.role() == SectionRole.NOTE && !section.text().isBlank())
        .map(section -> new Reservation(names(section.text()), section.text(), section.regions()))
        .toList();
  }

  static List<Recusal> recusals(List<Section> sections) {
    List<Recusal> found = new ArrayList<>();
    for (Section section : sections) {
      if (section.role() == SectionRole.ATTACHMENTS || section.role() == SectionRole.RECIPIENTS) {
        continue;
      }
      for (String sentence : sentences(section.text())) {
        Matcher word = STEPS_ASIDE.matcher(sentence);
        boolean headed = section.role() == SectionRole.RECUSAL;
        if (word.find()) {
          List<Names.Person> people = Names.in(sentence.substring(0, word.start()), headed);
          people.forEach(
              p -> found.add(new Recusal(p.name(), p.party(), sentence, section.regions())));
        }
      }
    }
    return found.stream().distinct().toList();
  }

  static List<Vote> votes(List<Section> sections) {
    List<Vote> votes = new ArrayList<>();
    for (Section section : sections) {
      for (String sentence : sentences(section.text())) {
        Optional<Integer> yes = count(YES, sentence);
        Optional<Integer> no = count(NO, sentence);
        if (yes.isPresent() && no.isPresent()) {
          votes.add(
              new Vote(
                  yes,
                  no,
                  count(ABSTAIN, sentence),
                  count(ABSENT, sentence),
                  List.of(),
                  section.regions()));
        }
      }
    }
    return votes.stream().distinct().toList();
  }

  private static Optional<Integer> count(Pattern pattern, String sentence) {
    Matcher matcher = pattern.matcher(sentence);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String word =
        (matcher.group(1) != null ? matcher.group(1) : matcher.group(2))
            .toLowerCase(java.util.Locale.ROOT);
    if (Character.isDigit(word.charAt(0))) {
      return Optional.of(Integer.parseInt(word));
    }
    return Optional.of(word.equals("ett") ? 1 : NUMBER_WORDS.indexOf(word));
  }

  private static List<String> names(String text) {
    List<Names.Person> withParty = Names.in(text, false);
    List<Names.Person> people = withParty.isEmpty() ? Names.in(text, true) : withParty;
    return people.stream().map(Names.Person::name).distinct().toList();
  }

  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(text);
    while (matcher.find()) {
      if (!matcher.group().isBlank()) {
        sentences.add(matcher.group().strip());
      }
    }
    return sentences;
  }
}
