/** Where a management system stands against each requirement of ISO/IEC 27001, and why. */
module io.isms.conformity {
  requires io.isms.annexa;
  requires io.isms.riskcalc;
  requires transitive io.isms.core;
  requires static com.google.errorprone.annotations;
  requires static org.immutables.value.annotations;

  exports io.isms.conformity;
  exports io.isms.conformity.rules;
}
