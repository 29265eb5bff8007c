package io.isms.treatment;

/** A way to treat a risk, with what that way demands to be said. */
public sealed interface TreatmentOption
    permits AvoidRisk, TakeRisk, ModifyRisk, ShareRisk, RetainRisk {
  /** Which of the five ways it is. */
  TreatmentOptionKind kind();
}
