package io.isms.leadership;

/** A section of a policy in the usual layout, in the order of the layout. */
public enum PolicySection {
  /** Title, version, dates, history, owners, approvers, classification and readers. */
  ADMINISTRATIVE,
  /** All of it in one or two sentences. */
  SUMMARY,
  /** The topic in brief, and why it matters. */
  INTRODUCTION,
  /** What it applies to, and which policies it supports. */
  SCOPE,
  /** What it is to achieve. */
  OBJECTIVES,
  /** The rules on actions and decisions. */
  PRINCIPLES,
  /** Who acts, with which duties and powers. */
  RESPONSIBILITIES,
  /** What the business gains. */
  KEY_OUTCOMES,
  /** Other policies that help. */
  RELATED_POLICIES,
  /** What is asked for in detail. */
  REQUIREMENTS
}
