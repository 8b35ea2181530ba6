@echo off
rem Builds target\so-khuyen-hoc-VERSION.msi on Windows: per user, no administrator. Needs JDK 25 (64 bit), Maven and WiX 3.14 or 5 on the PATH.
rem UPDATE_KEY=FILE puts the makers' public key for signed updates inside. Not tried yet: see installer\README.md.
setlocal enabledelayedexpansion
chcp 65001 >nul
cd /d "%~dp0..\.."

set "JDK="
for %%J in ("%SOKHUYENHOC_JDK%" "%JAVA_HOME%") do if not defined JDK if exist "%%~J\bin\jpackage.exe" set "JDK=%%~J"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*") do if not defined JDK if exist "%%~D\bin\jpackage.exe" set "JDK=%%~D"
if not defined JDK call :fail "Không tìm thấy JDK 25 có jpackage trên máy này. Chưa có gì thay đổi. Hãy cài JDK 25 rồi chạy lại." I02 & exit /b 3
"%JDK%\bin\java" -XshowSettings:properties -version 2>&1 | findstr /r /c:"java.specification.version = 2[5-9]" >nul
if errorlevel 1 call :fail "JDK ở %JDK% cũ hơn bản 25. Chưa có gì thay đổi. Hãy cài JDK 25 rồi chạy lại." I02 & exit /b 3
where mvn >nul 2>nul
if errorlevel 1 call :fail "Máy này thiếu Maven. Chưa có gì thay đổi. Hãy cài Maven rồi chạy lại." I01 & exit /b 3
set "WIX="
where candle >nul 2>nul && set "WIX=3"
where wix >nul 2>nul && set "WIX=5"
if not defined WIX call :fail "Máy này thiếu WiX (3.14 hoặc 5). Chưa có gì thay đổi. Hãy cài WiX rồi chạy lại." I01 & exit /b 3

call mvn -B -ntp -q -DskipTests package
if errorlevel 1 call :fail "Không đóng gói được chương trình. Ảnh cũ còn nguyên. Hãy xem các dòng ở trên." I04 & exit /b 3
"%JDK%\bin\java" -Dstdout.encoding=UTF-8 src\build\Image.java target\app target\start\start.classes target\image "%UPDATE_KEY%"
if errorlevel 1 call :fail "Không làm được ảnh chương trình. Ảnh cũ còn nguyên. Hãy xem các dòng ở trên." I05 & exit /b 3
set "VERSION="
for /f "tokens=2" %%V in ('target\image\so-khuyen-hoc\so-khuyen-hoc-lenh.exe --version') do set "VERSION=%%V"
if not defined VERSION call :fail "Ảnh vừa làm không chạy được. Hãy thử chạy so-khuyen-hoc-lenh.exe --version." I05 & exit /b 3

rem The upgrade id never changes: by it Windows knows that a newer program takes the place of the older one.
"%JDK%\bin\jpackage" --type msi --app-image target\image\so-khuyen-hoc --name "Sổ Khuyến Học" --app-version %VERSION% --vendor "Sổ Khuyến Học" ^
    --description "Sổ Khuyến Học" --copyright "Sổ Khuyến Học" --dest target --resource-dir installer\windows ^
    --win-per-user-install --win-menu --win-menu-group "Sổ Khuyến Học" --win-shortcut --win-dir-chooser ^
    --win-upgrade-uuid 7c1d2f0e-58b3-4c0a-9a4e-2f6b1d90e5a7
if errorlevel 1 call :fail "Không làm được gói cài. Ảnh chương trình vẫn dùng được ở target\image. Hãy xem các dòng ở trên." I07 & exit /b 3
for %%F in (target\*.msi) do echo %%F, %%~zF byte
exit /b 0

:fail
echo %~1 ^(mã %2^) 1>&2
exit /b
