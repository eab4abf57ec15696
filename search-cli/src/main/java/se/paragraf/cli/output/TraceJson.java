package se.paragraf.cli.output;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.paragraf.index.search.DocumentRef;
import se.paragraf.index.search.HeadingRef;
import se.paragraf.index.search.ParagraphRef;
import se.paragraf.index.trace.Fact;
import se.paragraf.index.trace.FoundFacts;
import se.paragraf.index.trace.Relation;
import se.paragraf.index.trace.Telling;
import se.paragraf.index.trace.Trace;
import se.paragraf.model.Quantity;
import se.paragraf.model.Quantity.Status;
import se.paragraf.model.Region;

/** A trace as JSON for programs. */
public final class TraceJson {

  private TraceJson() {}

  private record Json(
      String indicator,
      List<Point> points,
      List<Trace.Conflict> conflicts,
      List<Trace.Series> series,
      List<FoundFacts.LeftOut> leftOut) {}

  private record Point(
      Optional<BigDecimal> value,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<BigDecimal> low,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<BigDecimal> high,
      String unit,
      String text,
      Status status,
      Optional<String> period,
      Optional<String> asOf,
      Optional<String> organization,
      String indicator,
      Relation relation,
      String quote,
      String citation,
      List<String> alsoIn,
      DocumentRef document,
      Optional<ParagraphRef> paragraph,
      Optional<HeadingRef> heading,
      Telling telling,
      List<Region> regions,
      Fact.Source source) {

    static Point of(Fact fact) {
      Quantity quantity = fact.quantity();
      return new Point(
          quantity.value(),
          quantity.low(),
          quantity.high(),
          quantity.unit(),
          quantity.text(),
          quantity.status(),
          quantity.period(),
          quantity.asOf(),
          quantity.organization(),
          fact.measure(),
          fact.relation(),
          quantity.quote(),
          fact.citation(),
          fact.alsoIn(),
          fact.document(),
          fact.paragraph(),
          fact.heading(),
          fact.telling(),
          quantity.region().stream().toList(),
          fact.source());
    }
  }

  public static String of(Trace trace) {
    return OutputJson.write(
        new Json(
            trace.measure(),
            trace.facts().stream().map(Point::of).toList(),
            trace.conflicts(),
            trace.series(),
            trace.leftOut()));
  }
}
