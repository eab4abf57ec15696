package se.paragraf.index.chain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A § of some meeting that a text refers to: {@code §82 RS}, {@code RS 2024-05-14 § 87}, {@code KF
 * § 166/2024}.
 *
 * @param text as printed
 * @param body its name or abbreviation as printed
 * @param number of the §
 * @param date of the meeting, when it is given
 * @param year of the meeting, when that or the date is given
 */
public record Reference(
    String text, String body, int number, Optional<LocalDate> date, Optional<Integer> year) {}
