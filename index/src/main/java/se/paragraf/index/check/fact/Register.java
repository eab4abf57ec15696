package se.paragraf.index.check.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who holds which seat in which body, as the user lists it.
 *
 * @param seats in the order of the list, which for substitutes is the order they are called in
 */
public record Register(List<Seat> seats) {

  /**
   * A seat held by somebody.
   *
   * @param substitute whether it is a substitute's
   * @param from first day; empty when always
   * @param to last day; empty when still
   */
  public record Seat(
      String body,
      Name name,
      String party,
      boolean substitute,
      Optional<LocalDate> from,
      Optional<LocalDate> to) {

    boolean holdsOn(LocalDate day) {
      return from.map(first -> !day.isBefore(first)).orElse(true)
          && to.map(last -> !day.isAfter(last)).orElse(true);
    }
  }

  public Register {
    seats = List.copyOf(seats);
  }

  /** The seats of a body that are held on a day. */
  public List<Seat> of(Body body, LocalDate day) {
    return seats.stream()
        .filter(seat -> new Body(seat.body()).folded().equals(body.folded()))
        .filter(seat -> seat.holdsOn(day))
        .toList();
  }

  /**
   * Reads {@code organ;namn;parti;uppdrag;från;till}, a header line first. Errors: {@code
   * IllegalArgumentException} naming the line that cannot be read.
   */
  public static Register parse(List<String> lines) {
    return new Register(
        lines.stream().skip(1).filter(line -> !line.isBlank()).map(Register::seat).toList());
  }

  private static Seat seat(String line) {
    String[] cells = line.split("[;\t]", -1);
    if (cells.length < 4) {
      throw new IllegalArgumentException(
          "raden \"" + line + "\" ska vara organ;namn;parti;uppdrag;från;till");
    }
    return new Seat(
        cells[0].strip(),
        new Name(cells[1].strip()),
        cells[2].strip(),
        cells[3].toLowerCase(Locale.ROOT).contains("ersätt"),
        day(cells, 4),
        day(cells, 5));
  }

  private static Optional<LocalDate> day(String[] cells, int at) {
    return at < cells.length && !cells[at].isBlank()
        ? Optional.of(LocalDate.parse(cells[at].strip()))
        : Optional.empty();
  }
}
