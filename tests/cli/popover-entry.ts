/** What tests/cli/trim-preact.test.ts builds twice: with the whole of Preact, and with what the popover has of it. */
export { createElement, render } from 'preact';
export { Popover } from '../../components/popover.tsx';
