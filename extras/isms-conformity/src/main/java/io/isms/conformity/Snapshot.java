package io.isms.conformity;

import io.isms.Isms;
import io.isms.standard.Edition;
import java.time.LocalDate;

/**
 * What a check looks at.
 *
 * @param isms the management system
 * @param edition the edition that it is held against
 * @param asOf the day on which it is looked at; what is dated later has not happened yet
 * @param profile the figures and grades that the caller chose
 */
public record Snapshot(Isms isms, Edition edition, LocalDate asOf, CheckProfile profile) {}
