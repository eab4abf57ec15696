package se.paragraf.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeRangesTest {

  @Test
  void countsTheCodesOfAllRanges() {
    assertThat(
            CodeRanges.reach(
                """
                2 beginbfrange
                <0003> <0003> <0020>
                <0024> <0027> [<0041> <0042> <0043> <0044>]
                endbfrange
                1 beginbfrange
                <01> <02> <006600660069>
                endbfrange
                """))
        .isEqualTo(1 + 4 + 2);
  }

  @Test
  void takesACodeThatIsNeverClosedForOne() {
    assertThat(CodeRanges.reach("1 beginbfrange <0044> <004A8D> <b")).isEqualTo(0x4A8D - 0x44 + 1);
    assertThat(CodeRanges.reach("1 beginbfrange <0044> <004A8DE3 7>\n<b"))
        .isEqualTo(0x4A8DE370L - 0x44 + 1);
  }

  @Test
  void findsNoneInMapsOfSingleCodes() {
    assertThat(CodeRanges.reach("2 beginbfchar <0003> <0020> <0004> <FFFFFFFF> endbfchar"))
        .isZero();
  }
}
