/**
 * From when on a sensor speaks, and from when on it calls a sign seen. False alarms cost the trust in all the others, so each
 * limit is set where somebody who knows the project would nod. They are conventions, not laws; the words of the rules state them.
 */

/** Issues of a kind without which a share of them says nothing. */
export const LEAST_ISSUES = 10;
/** Issues that speak of a topic without which the project may not be about it at all. */
export const LEAST_ON_TOPIC = 5;
/** Weeks without which a project is too short for a pattern. */
export const LEAST_WEEKS = 6;
/** People without which a share of work points at one of them. */
export const LEAST_PEOPLE = 3;
/** Share of the work that must be of the plan: on a list that is filled as it goes, everything is an addition. */
export const LEAST_PLANNED_SHARE = 0.25;

/** Building that began before the data was looked at. */
export const BUILT_UNCHECKED = 0.25;
/** All checks of the data together took less than half a day, in seconds. */
export const RUSHED_SECONDS = 4 * 3600;
/** Work with a promised date that began before the data was looked at. */
export const PROMISED_UNCHECKED = 0.5;
/** Work whose description holds criteria of success. */
export const WITH_CRITERIA = 0.2;
/** Work with any description: with fewer, descriptions are simply not written here. */
export const DESCRIBED = 0.1;
/** Additions that are change requests, or belong to one. */
export const AS_REQUESTS = 0.1;
/** Additions that were begun within a day with nothing written down. */
export const BEGUN_UNWRITTEN = 0.15;
/** Estimated issues that must have moved for a week to count: in a quiet one there may have been little to log. */
export const LEAST_MOVING = 3;
/** Weeks of moving work in which nobody logged time: three at least, and a seventh of all. */
export const SILENT_WEEKS = 3;
export const SILENT_SHARE = 1 / 7;
/** Growth of the planned work. */
export const GROWN = 0.25;
/** Work given up, or put off to a later date, of what was planned. */
export const TALKED = 0.05;
/** Planned work that prepares people. */
export const PREPARING = 0.03;
/** Work on a connection that began before it was ever tried. */
export const BUILT_UNTRIED = 0.5;
/** Issues that were handed on within two days with nothing done to them. */
export const HANDED_ON = 0.2;
export const HANDED_ON_WITHIN_MS = 2 * 86_400_000;
/** An area's issues that one person worked on longest. */
export const HELD_BY_ONE = 0.75;
/** Finished work without any description. */
export const UNDESCRIBED = 0.6;
/** Finished issues for which one about a document is expected. */
export const FINISHED_PER_DOCUMENT = 40;
/** Changes in each third that it takes to compare them. */
export const LEAST_CHANGES = 50;
/** Changes made at night or at weekends in the last third, and how many times the share of the first. */
export const LATE_SHARE = 0.15;
export const LATE_TIMES = 2;
/** Part of the late changes that each of three people must have made: else they are the hours of one or two. */
export const LATE_PART = 0.1;
