#!/usr/bin/env node
import { runCli } from '../run-cli.ts'
import { tinyInstallation } from './tiny-installation.ts'

process.exitCode = await runCli(process.argv.slice(2), tinyInstallation(process.env))
