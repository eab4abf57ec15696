package se.paragraf.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The announcement that minutes are approved (anslag/bevis), kommunallag 8:12.
 *
 * @param body the organ it names
 * @param meetingDate the meeting it names
 * @param paragraphs the §§ it names, as printed
 * @param approvedOn day of approval (justering)
 * @param postedOn day it went up
 * @param removedOn day it came or comes down
 * @param keptAt where the minutes are kept
 * @param region where it stands
 */
public record Notice(
    Optional<String> body,
    Optional<LocalDate> meetingDate,
    Optional<String> paragraphs,
    Optional<LocalDate> approvedOn,
    Optional<LocalDate> postedOn,
    Optional<LocalDate> removedOn,
    Optional<String> keptAt,
    Optional<Region> region) {}
