package se.paragraf.corpus.typeset.tool;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.paragraf.corpus.sample.Attendee;
import se.paragraf.corpus.sample.Block.Person;
import se.paragraf.corpus.sample.Matter;
import se.paragraf.corpus.sample.Section.Role;

/**
 * How an authority words its minutes.
 *
 * @param tool the tool that sets them, {@code chromium}, {@code office}, {@code latex}, {@code
 *     roff}
 * @param style which of the tool's styles
 * @param label the number of a §, {@code %s} stands for it
 * @param labels the same for several §§
 * @param caseLine the line with the case numbers
 * @param headings printed over sections that name none themselves
 * @param fields labels of the front page: place, members, substitutes, absent, others, §§,
 *     adjusters, adjusted, secretary, chair
 * @param member an attendance: name, party, what is added
 * @param ballots how ballots read in running text: choice word, names
 */
record Look(
    String tool,
    String style,
    String label,
    String labels,
    String caseLine,
    Map<Role, String> headings,
    List<String> fields,
    String member,
    String ballots) {

  Look {
    headings = Map.copyOf(headings);
    fields = List.copyOf(fields);
  }

  String label(Matter matter) {
    return (matter.lastNumber().isPresent() ? labels : label).formatted(matter.numbers());
  }

  String printed(Attendee who) {
    String name =
        member.formatted(who.person().name(), who.person().party().orElse("")).replace(" ()", "");
    return name
        + who.role().map(role -> ", " + role).orElse("")
        + who.title().map(title -> ", " + title).orElse("")
        + who.replaces().map(other -> ", ersätter " + other.printed()).orElse("")
        + who.signed("§ ").map(text -> ", " + text).orElse("");
  }

  String ballots(String choice, List<Person> persons) {
    String names = persons.stream().map(Person::printed).collect(Collectors.joining(", "));
    return ballots.formatted(choice, names);
  }
}
