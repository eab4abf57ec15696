package se.paragraf.corpus.plant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Made-up people of a body.
 *
 * @param members who serve, the chair first and the vice chair second; nine
 * @param absent who is away
 * @param substitute who serves for the absent
 * @param waiting who is there without serving
 * @param officials with their titles
 */
record Cast(
    List<Person> members,
    Person absent,
    Person substitute,
    Person waiting,
    List<Official> officials) {

  private static final List<String> FIRST =
      List.of(
          "Agneta",
          "Birger",
          "Cajsa",
          "Douglas",
          "Ellinor",
          "Fredrik",
          "Gunnel",
          "Hjalmar",
          "Ingvild",
          "Jocke",
          "Klas-Göran",
          "Lovis",
          "Mats",
          "Noomi",
          "Ottilia",
          "Pontus",
          "Ragna",
          "Sixten",
          "Tuva",
          "Urban",
          "Vendela",
          "Yngve",
          "Åsa-Lena",
          "Örjan");
  private static final List<String> SURNAMES =
      List.of(
          "Almfjäll",
          "Bergklint",
          "Dalvret",
          "Ekholt",
          "Furusved",
          "Granmård",
          "Hasselbrå",
          "Isingtorp",
          "Källskär",
          "Lindkvarn",
          "Mörgård",
          "Näsåsen",
          "Ringvåg",
          "Silverhed",
          "Tallnäs",
          "Ulvfors",
          "Vikstaf",
          "Åkersten",
          "Ängslycke",
          "Österhag",
          "Rönnberga",
          "Stenharg",
          "Björkedal",
          "Kvistrum");
  private static final List<String> PARTIES = List.of("S", "M", "C", "S", "V", "KD", "M", "L", "S");
  private static final List<String> TITLES =
      List.of("förvaltningschef", "ekonomichef", "nämndsekreterare");

  Cast {
    members = List.copyOf(members);
    officials = List.copyOf(officials);
  }

  /** Somebody with a seat. */
  record Person(String name, String party) {
    String printed() {
      return name + " (" + party + ")";
    }
  }

  /** Somebody employed. */
  record Official(String name, String title) {}

  static Cast of(Random random) {
    List<String> first = new ArrayList<>(FIRST);
    List<String> last = new ArrayList<>(SURNAMES);
    Collections.shuffle(first, random);
    Collections.shuffle(last, random);
    List<Person> members = new ArrayList<>();
    for (int at = 0; at < PARTIES.size(); at++) {
      members.add(new Person(first.get(at) + " " + last.get(at), PARTIES.get(at)));
    }
    List<Official> officials = new ArrayList<>();
    for (int at = 0; at < TITLES.size(); at++) {
      officials.add(new Official(first.get(12 + at) + " " + last.get(12 + at), TITLES.get(at)));
    }
    return new Cast(
        members,
        new Person(first.get(9) + " " + last.get(9), "C"),
        new Person(first.get(10) + " " + last.get(10), "C"),
        new Person(first.get(11) + " " + last.get(11), "V"),
        officials);
  }

  Person chair() {
    return members.get(0);
  }

  String secretary() {
    return officials.get(2).name();
  }
}
