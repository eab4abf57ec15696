package se.paragraf.corpus.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReadSampleTest {

  private static SampleFile read(String text) {
    return new ReadSample().read("prov", text.lines().toList());
  }

  @Test
  void readsAMatterWithItsSections() {
    Matter matter =
        read("""
        === protokoll
        body: Nämnden

        --- § 12 | Taxa | N 2024/3, N 2024/4
        [decision]
        > Nämnden beslutar att
        - anta taxan {receiver=kansliet; due=2024-05-01}
        [proposal]
        =
        """)
            .parts()
            .get(0)
            .matters()
            .get(0);
    assertThat(matter.number()).contains(12);
    assertThat(matter.caseNumbers()).containsExactly("N 2024/3", "N 2024/4");
    assertThat(matter.sections()).hasSize(2);
    assertThat(matter.sections().get(1).blocks()).isEqualTo(matter.sections().get(0).blocks());
    assertThat(matter.sections().get(0).blocks().get(1))
        .isInstanceOfSatisfying(
            Block.Item.class, item -> assertThat(item.text()).isEqualTo("anta taxan"));
  }

  @Test
  void embedsADocumentAfterItsMatter() {
    Part minutes =
        read("""
        === protokoll
        body: Nämnden

        --- § 12 | Avtal
        [decision]
        Nämnden godkänner avtalet.
        +++ bilaga
        title: Avtal

        # § 1 Parter
        --- § 13 | Nästa
        """)
            .parts()
            .get(0);
    assertThat(minutes.matters()).extracting(Matter::numbers).containsExactly("12", "13");
    assertThat(minutes.embedded().map(Part::title)).containsExactly("Avtal");
  }

  @Test
  void refusesATallyThatDoesNotFitItsNames() {
    assertThatThrownBy(() ->
            read(
                """
                === protokoll
                body: Nämnden

                --- § 1 | Val
                [vote]
                :vote text yes=2 no=0
                :yes Anna Ek (S)
                """))
        .hasMessageContaining("prov, line");
  }
}
