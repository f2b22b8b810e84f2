#!/usr/bin/env node
import { installationOf } from './installation.ts'
import { runCli } from './run-cli.ts'

process.exitCode = await runCli(process.argv.slice(2), installationOf(process.env))
