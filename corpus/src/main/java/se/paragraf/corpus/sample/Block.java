package se.paragraf.corpus.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of content that is set as one. */
public sealed interface Block {

  /**
   * A heading of a report, memo or attachment.
   *
   * @param level 1 is the highest
   * @param number as printed: {@code 2.1}
   */
  record Heading(int level, Optional<String> number, String title) implements Block {

    /** Number and title as they stand on the page. */
    public String printed() {
      return number.map(n -> n + " " + title).orElse(title);
    }
  }

  /**
   * Running text.
   *
   * @param by the people it is about: who moves, reserves, notes or steps aside
   * @param order the order it gives, in a decision set as a sentence
   */
  record Prose(String text, List<Person> by, Optional<Order> order) implements Block {
    public Prose {
      by = List.copyOf(by);
    }
  }

  /** The line that points follow: {@code Regionstyrelsen beslutar att}. */
  record Lead(String text) implements Block {}

  /**
   * A point of a list.
   *
   * @param mark how it is marked: a bullet, {@code 1.}, or nothing before an {@code att}
   */
  record Item(Mark mark, String text, Optional<Order> order) implements Block {
    /** The sorts of marks. */
    public enum Mark {
      BULLET,
      NUMBER,
      ATT
    }
  }

  /**
   * An order that a decision gives.
   *
   * @param receiver who is to do it, as printed
   * @param due date or words of the text
   */
  record Order(Optional<String> receiver, Optional<String> due) {}

  /** A somebody: name and party letters. */
  record Person(String name, Optional<String> party) {

    /** {@code Karin Ek (S)}. */
    public String printed() {
      return party.map(p -> name + " (" + p + ")").orElse(name);
    }
  }

  /**
   * A table.
   *
   * @param title the line above
   * @param unit {@code tkr}, when it is told
   * @param style how it is ruled
   * @param headerRows number of leading rows that are headers
   * @param rows a cell {@code <} belongs to the cell on its left
   * @param notes lines below
   */
  record Grid(
      Optional<String> title,
      Optional<String> unit,
      Style style,
      int headerRows,
      List<List<String>> rows,
      List<String> notes)
      implements Block {

    public Grid {
      rows = rows.stream().map(List::copyOf).toList();
      notes = List.copyOf(notes);
    }

    /** The sorts of rulings. */
    public enum Style {
      GRID,
      HLINES,
      PLAIN,
      BANDED
    }
  }

  /**
   * A diagram.
   *
   * @param caption the line below
   * @param series names of the series, one per number of each point
   * @param points label and numbers
   */
  record Chart(Kind kind, String caption, List<String> series, List<Point> points)
      implements Block {

    public Chart {
      series = List.copyOf(series);
      points = List.copyOf(points);
    }

    /** The sorts of diagrams. */
    public enum Kind {
      BARS,
      LINES
    }

    /** A label on the axis and a number per series. */
    public record Point(String label, List<Double> values) {
      public Point {
        values = List.copyOf(values);
      }
    }
  }

  /**
   * The count of a vote and who voted how.
   *
   * @param ballots per choice ({@code yes}, {@code no}, {@code abstain}, {@code absent}); may be
   *     empty
   * @param asTable whether they are set as a table or as running text
   */
  record Count(Map<String, Integer> tally, Map<String, List<Person>> ballots, boolean asTable)
      implements Block {

    public Count {
      tally = Map.copyOf(tally);
      ballots = Map.copyOf(ballots);
    }

    /** The ballots as a table: a row per voter, a cross in the column of the choice. */
    public List<List<String>> rows() {
      List<List<String>> rows = new ArrayList<>();
      rows.add(List.of("Namn", "Ja", "Nej", "Avstår"));
      List<String> choices = List.of("yes", "no", "abstain");
      for (String choice : choices) {
        for (Person person : ballots.getOrDefault(choice, List.of())) {
          List<String> row = new ArrayList<>(List.of(person.printed()));
          choices.forEach(each -> row.add(each.equals(choice) ? "X" : ""));
          rows.add(List.copyOf(row));
        }
      }
      return List.copyOf(rows);
    }

    /** Votes of a choice; zero when it is not told. */
    public int of(String choice) {
      return tally.getOrDefault(choice, 0);
    }
  }

  /** What follows begins on a new page. */
  record Break() implements Block {}
}
