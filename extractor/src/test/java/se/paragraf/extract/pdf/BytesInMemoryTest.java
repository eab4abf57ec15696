package se.paragraf.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** Bytes to parse behave as PDFBox's own do. */
class BytesInMemoryTest {

  @Test
  void looksAheadWithoutMoving() throws IOException {
    BytesInMemory bytes = BytesInMemory.of(new byte[] {7, (byte) 200});
    assertThat(bytes.peek()).isEqualTo(7);
    assertThat(bytes.read()).isEqualTo(7);
    assertThat(bytes.peek()).isEqualTo(200);
    bytes.rewind(1);
    assertThat(bytes.getPosition()).isZero();
  }

  @Test
  void endsAsPdfBoxEnds() throws IOException {
    for (RandomAccessRead bytes : ofBothKinds(3)) {
      assertThat(bytes.read(new byte[5], 0, 5)).isEqualTo(3);
      assertThat(bytes.isEOF()).isTrue();
      assertThat(bytes.read()).isEqualTo(-1);
      assertThat(bytes.peek()).isEqualTo(-1);
      bytes.seek(9);
      assertThat(bytes.getPosition()).isEqualTo(3);
    }
  }

  @Test
  void viewsMoveByThemselves() throws IOException {
    BytesInMemory bytes = BytesInMemory.of(new byte[] {1, 2, 3, 4});
    try (RandomAccessRead view = bytes.createView(1, 2)) {
      assertThat(view.read()).isEqualTo(2);
      assertThat(bytes.read()).isEqualTo(1);
      assertThat(view.read()).isEqualTo(3);
      assertThat(view.read()).isEqualTo(-1);
    }
  }

  @Test
  void takesNoMoreThanAsked() throws IOException {
    RandomAccessRead source = new RandomAccessReadBuffer(new byte[200_000]);
    assertThat(new BytesInMemory.Room().fill(source, 70_000).length()).isEqualTo(70_000);
    assertThat(source.isEOF()).isFalse();
    assertThat(
            new BytesInMemory.Room()
                .fill(new RandomAccessReadBuffer(new byte[200_000]), 1 << 20)
                .length())
        .isEqualTo(200_000);
  }

  @Test
  void refusesPlacesBeforeTheBeginning() {
    BytesInMemory bytes = BytesInMemory.of(new byte[2]);
    assertThatThrownBy(() -> bytes.seek(-1)).isInstanceOf(IOException.class);
  }

  private static RandomAccessRead[] ofBothKinds(int length) {
    return new RandomAccessRead[] {
      BytesInMemory.of(new byte[length]), new RandomAccessReadBuffer(new byte[length])
    };
  }
}
