package se.paragraf.index.answer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which of the figures of one measure a question without a time means: the latest. The others
 * stay as what may have been meant.
 */
final class LatestFigure {

  /** What an earlier figure of the same measure, unit and status is worth beside the latest. */
  private static final double EARLIER = 0.85;

  private final boolean timeAsked;
  private final Map<String, LocalDate> latest = new HashMap<>();

  /**
   * @param timeAsked whether the question names a time
   * @param figures all that may answer
   */
  LatestFigure(boolean timeAsked, List<Figure> figures) {
    this.timeAsked = timeAsked;
    for (Figure figure : figures) {
      end(figure)
          .ifPresent(day ->
              measure(figure)
                  .ifPresent(key ->
                      latest.merge(key, day, (one, other) -> one.isAfter(other) ? one : other)));
    }
  }

  /** 1 for the latest of its measure and for all whose measure or time is unknown. */
  double of(Figure figure) {
    if (timeAsked) {
      return 1;
    }
    Optional<LocalDate> newest = measure(figure).map(latest::get);
    boolean earlier =
        end(figure)
            .filter(day -> newest.filter(other -> other.isAfter(day)).isPresent())
            .isPresent();
    return earlier ? EARLIER : 1;
  }

  private static Optional<LocalDate> end(Figure figure) {
    return figure.period().flatMap(period -> period.to());
  }

  private static Optional<String> measure(Figure figure) {
    return figure
        .read()
        .flatMap(read ->
            read.indicator()
                .map(name ->
                    String.join(
                        "|",
                        name.toLowerCase(Locale.ROOT),
                        read.organization().orElse(""),
                        read.status().name(),
                        figure.unit())));
  }
}
