package se.paragraf.index.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.index.search.SampleMinutes.minutes;

import org.junit.jupiter.api.Test;
import se.paragraf.index.chain.Operation;
import se.paragraf.index.chain.Operation.Op;
import se.paragraf.index.compare.Comparison.Change;
import se.paragraf.index.compare.Comparison.ParagraphChange;
import se.paragraf.index.search.SampleMinutes;
import se.paragraf.model.Document;

class CompareMinutesTest {

  private static final String DAY = "2024-03-05";

  @Test
  void findsNothingBetweenTheSameMinutes() {
    Comparison comparison = compare(draft(), draft());

    assertThat(comparison.frontPage()).isEmpty();
    assertThat(comparison.paragraphs())
        .extracting(ParagraphChange::change)
        .containsExactly(Change.SAME, Change.SAME);
  }

  @Test
  void showsTheWordsOfADecisionThatChanged() {
    SampleMinutes later =
        minutes("Kommunstyrelsen", DAY)
            .paragraph(12, "Ny cykelväg", "avsätta 2,5 mnkr för cykelvägen", "Vägen är smal.")
            .paragraph(13, "Skolskjuts", "avslå ansökan", "En ansökan har kommit in.");

    ParagraphChange change = compare(draft(), later).paragraphs().getFirst();

    assertThat(change.change()).isEqualTo(Change.CHANGED);
    assertThat(change.decisions())
        .containsExactly(
            new Operation(Op.EQUAL, "avsätta"),
            new Operation(Op.DELETE, "2,0"),
            new Operation(Op.INSERT, "2,5"),
            new Operation(Op.EQUAL, "mnkr för cykelvägen"));
  }

  @Test
  void followsParagraphsThatWereMovedOn() {
    SampleMinutes later =
        minutes("Kommunstyrelsen", DAY)
            .paragraph(12, "KS 2024/99", "Extra ärende", "notera informationen", "Kort.")
            .paragraph(
                13,
                "KS 2024/12",
                "Ny cykelväg",
                "avsätta 2,0 mnkr för cykelvägen",
                "Vägen är smal.")
            .paragraph(
                14, "KS 2024/13", "Skolskjuts", "avslå ansökan", "En ansökan har kommit in.");

    assertThat(compare(draft(), later).paragraphs())
        .extracting(ParagraphChange::change)
        .containsExactly(Change.ADDED, Change.SAME, Change.SAME);
  }

  @Test
  void keepsWhatWasTakenOutWhereItStood() {
    SampleMinutes later =
        minutes("Kommunstyrelsen", DAY)
            .paragraph(
                12, "KS 2024/13", "Skolskjuts", "avslå ansökan", "En ansökan har kommit in.");

    assertThat(compare(draft(), later).paragraphs())
        .extracting(ParagraphChange::change)
        .containsExactly(Change.REMOVED, Change.SAME);
  }

  private static SampleMinutes draft() {
    return minutes("Kommunstyrelsen", DAY)
        .paragraph(12, "Ny cykelväg", "avsätta 2,0 mnkr för cykelvägen", "Vägen är smal.")
        .paragraph(13, "Skolskjuts", "avslå ansökan", "En ansökan har kommit in.");
  }

  private static Comparison compare(SampleMinutes older, SampleMinutes newer) {
    return new CompareMinutes().compare(document(older), document(newer));
  }

  private static Document document(SampleMinutes minutes) {
    return minutes.file("a.pdf").documents().getFirst();
  }
}
