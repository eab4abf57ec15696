package se.paragraf.index.search;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A matched word in the text of a hit, {@code [start,end)} in UTF-16 units; {@code [12, 20]} in
 * JSON.
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"start", "end"})
public record Highlight(int start, int end) {}
