package io.isms.conformity;

import com.google.common.collect.ImmutableList;
import io.isms.standard.ClauseRef;
import java.util.Optional;

/**
 * One row of an edition: what is asked for in one place, in this library's own words.
 *
 * @param ref where it stands
 * @param obligation how much it binds
 * @param attestation what a person has to vouch for, since no rule can tell; empty if rules can
 * @param takesOver the rows whose verdict it takes over besides that of its own rules
 * @param summary what is asked for
 */
public record Requirement(
    ClauseRef ref,
    Obligation obligation,
    Optional<String> attestation,
    ImmutableList<ClauseRef> takesOver,
    String summary) {}
